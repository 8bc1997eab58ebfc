/** Who asks, in one frozen object: first argument of every service method and key of every loader. */
export interface Identity {
  personId: string;
  personName: string;
  organisationId: string;
  organisationKind: string;
  side: string;
  roles: readonly string[];
  language: 'nl' | 'en';
  activePartner: boolean;
  asOf: string | null;
  overlay: string | null;
  requestId: string;
  scopes: readonly string[] | null;
}

export interface RequestContext extends Identity {
  permissions: ReadonlySet<string>;
  readDate: string;
  today: string;
  signal: AbortSignal | null;
}
