interface Allowed {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusal?: { readonly code: string; readonly message: string; readonly fix: string } | null;
}

interface Possible {
  /** Never for this person: it has no place on the screen. */
  readonly hidden: boolean;
  /** Not now: shown, off, with this reason. */
  readonly reason: string | null;
}

/** The API says of every action whether it is allowed and, if not, why; nothing is computed here. */
export function actionOf({ allowedActions }: { readonly allowedActions: readonly Allowed[] }, name: string): Possible {
  const found = allowedActions.find(({ action }) => action === name);
  if (!found || found.refusal?.code === 'FORBIDDEN') return { hidden: true, reason: null };
  return {
    hidden: false,
    reason: found.allowed ? null : [found.refusal?.message, found.refusal?.fix].filter(Boolean).join(' ') || ' ',
  };
}
