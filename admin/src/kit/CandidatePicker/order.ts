interface Judged {
  readonly eligible: boolean;
  readonly refusals: readonly { readonly code: string }[];
  readonly party?: { readonly name: string } | null;
}

/** How many are shown before "more". */
export const NEAR = 4;

const isOutside = ({ refusals }: Judged) => refusals.some(({ code }) => code === 'OUTSIDE_CONTRACT');

/** Who can, then who is a party to the contract, then who lacks least, then by name. */
export function byPromise(a: Judged, b: Judged): number {
  return (
    Number(b.eligible) - Number(a.eligible) ||
    Number(isOutside(a)) - Number(isOutside(b)) ||
    a.refusals.length - b.refusals.length ||
    (a.party?.name ?? '').localeCompare(b.party?.name ?? '')
  );
}
