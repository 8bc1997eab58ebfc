/** The demo as the domain document (§11) has it: what the seed must come to, written down a second time. */

export const MODULES = ['ORIENT_AND_ORDER', 'DESIGN', 'PREPARE', 'BUILD', 'CLOSE'] as const;
export const CLASSES = ['C1', 'C2', 'C3', 'C4', 'MAINS'] as const;

/** By area: parties of the five modules in order. */
export const MATRIX: Readonly<Record<string, readonly string[]>> = {
  'OV-IJV': ['vechtstroom', 'oosterstroom', 'vechtstroom', 'vechtstroom', 'vechtstroom'],
  'OV-TW': ['tukker', 'oosterstroom', 'oosterstroom', 'tukker', 'tukker'],
  'DR-ZD': ['noorderlicht', 'noorderlicht', 'noorderlicht', 'graafploeg', 'noorderlicht'],
  'ZH-HR': ['rijnland', 'hollandsnet', 'rijnland', 'rijnland', 'rijnland'],
  'ZE-ZL': ['delta-duin', 'delta-duin', 'zeebries', 'zeebries', 'delta-duin'],
  'NB-WB': ['brabant', 'brabant', 'brabant', 'brabant', 'brabant'],
};

/** By area: scenario and party of C1, C2, C3, C4 and MAINS; with a reason where one is asked for (MA-15). */
export const COORDINATORS: Readonly<Record<string, readonly string[]>> = {
  'OV-IJV': ['A vechtstroom', 'A vechtstroom', 'A vechtstroom!', 'A vechtstroom!', 'B oosterstroom'],
  'OV-TW': ['A tukker', 'A tukker', 'B tukker!', 'B tukker!', 'B oosterstroom'],
  'DR-ZD': ['B noorderlicht!', 'B noorderlicht!', 'B noorderlicht!', 'B noorderlicht!', 'B noorderlicht'],
  'ZH-HR': ['A rijnland', 'A rijnland', 'A rijnland!', 'A rijnland!', 'B hollandsnet'],
  'ZE-ZL': ['B delta-duin!', 'B delta-duin!', 'B delta-duin!', 'B delta-duin!', 'B delta-duin'],
  'NB-WB': ['A brabant', 'A brabant', 'A brabant!', 'A brabant!', 'B delta-duin'],
};

/** The operator whose decision is the ground of the area's rows. */
export const E_OPERATOR: Readonly<Record<string, string>> = {
  ...{ 'OV-IJV': 'oosterstroom', 'OV-TW': 'oosterstroom', 'DR-ZD': 'noorderlicht' },
  ...{ 'ZH-HR': 'hollandsnet', 'ZE-ZL': 'delta-duin', 'NB-WB': 'delta-duin' },
};

/** Contract, area, its contract party, and who is a party to it. */
export const CONTRACTS: readonly { number: string; area: string; contractParty: string; parties: readonly string[] }[] =
  [
    {
      number: 'C-01',
      area: 'OV-IJV',
      contractParty: 'vechtstroom',
      parties: ['oosterstroom', 'waterlijn-oost', 'glasdraad', 'vechtstroom'],
    },
    {
      number: 'C-02',
      area: 'OV-TW',
      contractParty: 'tukker',
      parties: ['oosterstroom', 'waterlijn-oost', 'glasdraad', 'tukker'],
    },
    {
      number: 'C-03',
      area: 'DR-ZD',
      contractParty: 'graafploeg',
      parties: ['noorderlicht', 'waterlijn-oost', 'glasdraad', 'graafploeg', 'vechtstroom'],
    },
    {
      number: 'C-04',
      area: 'ZH-HR',
      contractParty: 'rijnland',
      parties: ['hollandsnet', 'waterlijn-zuid', 'warmtering', 'glasdraad', 'rijnland'],
    },
    {
      number: 'C-05',
      area: 'ZE-ZL',
      contractParty: 'zeebries',
      parties: ['delta-duin', 'waterlijn-zuid', 'glasdraad', 'zeebries'],
    },
    {
      number: 'C-06',
      area: 'NB-WB',
      contractParty: 'brabant',
      parties: ['delta-duin', 'waterlijn-zuid', 'glasdraad', 'brabant'],
    },
  ];

/** Log-in, name, organisation, role. */
export const PEOPLE: readonly (readonly [string, string, string, string])[] = [
  ['mira', 'Mira de Vries', 'oosterstroom', 'CONTRACT_MANAGER'],
  ['kadir', 'Kadir Yilmaz', 'tukker', 'CONTRACT_MANAGER'],
  ['sanne', 'Sanne Bakker', 'delta-duin', 'CONTRACT_MANAGER'],
  ['bram', 'Bram Zeeman', 'zeebries', 'CONTRACT_MANAGER'],
  ['jolijn', 'Jolijn Prins', 'oosterstroom', 'PORTFOLIO_MANAGER'],
  ['koen', 'Koen Dekker', 'oosterstroom', 'PORTFOLIO_MANAGER'],
  ['noor', 'Noor Haddad', 'oosterstroom', 'RISK_MANAGER'],
  ['teun', 'Teun Wolters', 'tukker', 'COORDINATOR'],
  ['daan', 'Daan Smit', 'oosterstroom', 'PLANNER'],
  ['fenna', 'Fenna Visser', 'waterlijn-oost', 'DASHBOARD'],
  ['gerda', 'Gerda Pol', 'hengelo', 'PUBLIC_BODY'],
  ['ilse', 'Ilse Kok', 'oosterstroom', 'AUDITOR'],
  ['ravi', 'Ravi Jansen', 'oosterstroom', 'ADMIN'],
];

export const PARTIES = [
  ...[
    'noorderlicht',
    'oosterstroom',
    'delta-duin',
    'hollandsnet',
    'waterlijn-oost',
    'waterlijn-zuid',
    'glasdraad',
    'warmtering',
  ],
  ...['tukker', 'vechtstroom', 'brabant', 'zeebries', 'graafploeg', 'rijnland', 'hengelo', 'zeeland'],
];
const PUBLIC = ['hengelo', 'zeeland'];
const WITH_A_NAME: Readonly<Record<string, string>> = {
  oosterstroom: 'mira',
  tukker: 'kadir',
  'delta-duin': 'sanne',
  zeebries: 'bram',
};

export const contractManagerOf = (party: string): string => WITH_A_NAME[party] ?? `cm-${party}`;

/** Every organisation has a contract manager, every party to a contract a coordinator and a planner as well. */
export function posts(): { login: string; party: string; role: string }[] {
  return PARTIES.flatMap((party) => {
    const managers = [{ login: contractManagerOf(party), party, role: 'CONTRACT_MANAGER' }];
    if (PUBLIC.includes(party)) return managers;
    const coordinator = party === 'tukker' ? 'teun' : `coordinator-${party}`;
    const planner = party === 'oosterstroom' ? 'daan' : `planner-${party}`;
    return [
      ...managers,
      { login: coordinator, party, role: 'COORDINATOR' },
      { login: planner, party, role: 'PLANNER' },
    ];
  });
}
