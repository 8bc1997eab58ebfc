/** The words for a failure that carries no refusals of its own. */
export function failureKey(status: number) {
  if (status === 0) return 'offline';
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 409) return 'conflict';
  if (status === 429) return 'limited';
  if (status === 503) return 'away';
  return status >= 400 && status < 500 ? ('input' as const) : ('broken' as const);
}
