/** Roles of domain §8, in its order; CUSTOMER (a signed link) has no door yet. */
export const ROLES = [
  'CONTRACT_MANAGER',
  'PORTFOLIO_MANAGER',
  'COORDINATOR',
  'PLANNER',
  'RISK_MANAGER',
  'DASHBOARD',
  'PARTNER',
  'PUBLIC_BODY',
  'AUDITOR',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who asks, of the demo of domain §11 unless `made`. */
export interface Subject {
  /** What the table of the others calls this one. */
  name: string;
  role: Role;
  login: string;
  party: string;
  /** An area whose contract the organisation is a party to; null: there is none. */
  own: string | null;
  /** One whose contract it is no party to. */
  other: string;
  /** Directs the contract of the own area. */
  directs?: true;
  /** Holds a PORTFOLIO mandate over the own area. */
  mandated?: true;
  /** Not of the demo: the spec records the person. */
  made?: true;
  /** Of the token; left out: all that the person may. */
  scopes?: readonly string[];
  /** Stands for its role in docs/rights.md. */
  typical?: true;
}

const TWENTE = { own: 'OV-TW', other: 'ZE-ZL' };
const ZEELAND = { own: 'ZE-ZL', other: 'OV-TW' };
const NOWHERE = { own: null, other: 'OV-TW' };

const typical = (role: Role, login: string, party: string, more: Partial<Subject> = {}): Subject => ({
  name: `${role} of ${party}`,
  ...{ role, login, party, ...TWENTE, typical: true, ...more },
});

const variant = (name: string, subject: Omit<Subject, 'name'>): Subject => ({ name, ...subject });

export const SUBJECTS: readonly Subject[] = [
  typical('CONTRACT_MANAGER', 'mira', 'oosterstroom', { directs: true }),
  typical('PORTFOLIO_MANAGER', 'jolijn', 'oosterstroom', { mandated: true }),
  typical('COORDINATOR', 'teun', 'tukker'),
  typical('PLANNER', 'daan', 'oosterstroom'),
  typical('RISK_MANAGER', 'noor', 'oosterstroom'),
  typical('DASHBOARD', 'fenna', 'waterlijn-oost'),
  typical('PARTNER', 'rights-partner', 'tukker', { made: true }),
  typical('PUBLIC_BODY', 'gerda', 'hengelo', NOWHERE),
  typical('AUDITOR', 'ilse', 'oosterstroom'),
  typical('ADMIN', 'ravi', 'oosterstroom'),
  variant('contract manager who directs nothing', {
    ...{ role: 'CONTRACT_MANAGER', login: 'kadir', party: 'tukker' },
    ...TWENTE,
  }),
  variant('contract manager of the other area', {
    ...{ role: 'CONTRACT_MANAGER', login: 'bram', party: 'zeebries' },
    ...ZEELAND,
  }),
  variant('contract manager without a contract', {
    ...{ role: 'CONTRACT_MANAGER', login: 'cm-hengelo', party: 'hengelo' },
    ...NOWHERE,
  }),
  variant('contract manager by a token that may read', {
    ...{ role: 'CONTRACT_MANAGER', login: 'mira', party: 'oosterstroom' },
    ...{ ...TWENTE, scopes: ['*:read'] },
  }),
  variant('portfolio manager without a mandate', {
    ...{ role: 'PORTFOLIO_MANAGER', login: 'rights-portfolio', party: 'tukker' },
    ...{ ...TWENTE, made: true },
  }),
  variant('coordinator of the other area', {
    ...{ role: 'COORDINATOR', login: 'coordinator-delta-duin', party: 'delta-duin' },
    ...ZEELAND,
  }),
  variant('planner of a builder', {
    ...{ role: 'PLANNER', login: 'planner-graafploeg', party: 'graafploeg' },
    ...{ own: 'DR-ZD', other: 'OV-TW' },
  }),
  variant('auditor of a party without a contract', {
    ...{ role: 'AUDITOR', login: 'rights-auditor', party: 'zeeland' },
    ...{ ...NOWHERE, made: true },
  }),
];

/** Domain §11: the operators of the area and its contract party, or what stands in its place; Glasdraad everywhere. */
export const CONTRACT_PARTIES: Readonly<Record<string, readonly string[]>> = {
  'C-01': ['oosterstroom', 'waterlijn-oost', 'glasdraad', 'vechtstroom'],
  'C-02': ['oosterstroom', 'waterlijn-oost', 'glasdraad', 'tukker'],
  'C-03': ['noorderlicht', 'waterlijn-oost', 'glasdraad', 'graafploeg', 'vechtstroom'],
  'C-04': ['hollandsnet', 'waterlijn-zuid', 'warmtering', 'glasdraad', 'rijnland'],
  'C-05': ['delta-duin', 'waterlijn-zuid', 'glasdraad', 'zeebries'],
  'C-06': ['delta-duin', 'waterlijn-zuid', 'glasdraad', 'brabant'],
};

/** The mandate of Jolijn Prins is for combi area Oost. */
export const MANDATED_CONTRACTS: readonly string[] = ['C-01', 'C-02'];

export const CONTRACT_OF: Readonly<Record<string, string>> = { 'OV-TW': 'C-02', 'ZE-ZL': 'C-05', 'DR-ZD': 'C-03' };
