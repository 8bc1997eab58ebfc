/** A change set as people call it. */
export function setNumber({ number }: { readonly number: number }): string {
  return `CS-${number}`;
}

export function setName(set: { readonly number: number; readonly title: string }): string {
  return `${setNumber(set)} · ${set.title}`;
}
