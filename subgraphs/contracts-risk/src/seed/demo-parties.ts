import type { Discipline, PartyKind, Role, Side } from '../enums/values';

export interface DemoParty {
  code: string;
  name: string;
  kind: PartyKind;
  side: Side;
  disciplines: Discipline[];
  kvk: string | null;
  oin: string | null;
}

const GROUND: Discipline[] = ['E', 'G', 'H', 'W', 'M', 'R'];

const operator = (code: string, name: string, disciplines: Discipline[], kvk: string): DemoParty => {
  return { code, name, kind: 'NETWORK_OPERATOR', side: 'OPERATOR', disciplines, kvk, oin: null };
};

const contractor = (code: string, name: string, kvk: string): DemoParty => {
  return { code, name, kind: 'CONTRACT_PARTY', side: 'CONTRACTOR', disciplines: GROUND, kvk, oin: null };
};

/** Domain §11: the organisations are invented. */
export const demoParties: readonly DemoParty[] = [
  operator('noorderlicht', 'Noorderlicht Netten', ['E', 'G'], '90000001'),
  operator('oosterstroom', 'Oosterstroom Netbeheer', ['E', 'G'], '90000002'),
  operator('delta-duin', 'Delta & Duin Netbeheer', ['E', 'G'], '90000003'),
  operator('hollandsnet', 'Hollandsnet', ['E', 'G'], '90000004'),
  operator('waterlijn-oost', 'Waterlijn Oost', ['W'], '90000005'),
  operator('waterlijn-zuid', 'Waterlijn Zuid', ['W'], '90000006'),
  operator('glasdraad', 'Glasdraad', ['M'], '90000007'),
  operator('warmtering', 'Warmtering', ['H'], '90000008'),
  contractor('tukker', 'Tukker Infra', '90000009'),
  contractor('vechtstroom', 'Vechtstroom Combi', '90000010'),
  contractor('brabant', 'Brabant Buis en Kabel', '90000011'),
  contractor('zeebries', 'Zeebries Aanneming', '90000012'),
  contractor('graafploeg', 'De Graafploeg', '90000013'),
  { ...contractor('rijnland', 'Rijnland Combi Organisatie', '90000014'), kind: 'COMBI_ORGANISATION' },
  {
    ...{ code: 'hengelo', name: 'Gemeente Hengelo', kind: 'MUNICIPALITY', side: 'PUBLIC', disciplines: [] },
    ...{ kvk: null, oin: '00000001900000000001' },
  },
  {
    ...{ code: 'zeeland', name: 'Provincie Zeeland', kind: 'PROVINCE', side: 'PUBLIC', disciplines: [] },
    ...{ kvk: null, oin: '00000001900000000002' },
  },
];

export interface DemoPerson {
  login: string;
  name: string;
  party: string;
  role: Role;
}

const person = (login: string, name: string, party: string, role: Role): DemoPerson => ({ login, name, party, role });

/** Log-in: the first name of those whom domain §11 names. */
const named: readonly DemoPerson[] = [
  person('mira', 'Mira de Vries', 'oosterstroom', 'CONTRACT_MANAGER'),
  person('kadir', 'Kadir Yilmaz', 'tukker', 'CONTRACT_MANAGER'),
  person('sanne', 'Sanne Bakker', 'delta-duin', 'CONTRACT_MANAGER'),
  person('bram', 'Bram Zeeman', 'zeebries', 'CONTRACT_MANAGER'),
  person('jolijn', 'Jolijn Prins', 'oosterstroom', 'PORTFOLIO_MANAGER'),
  person('koen', 'Koen Dekker', 'oosterstroom', 'PORTFOLIO_MANAGER'),
  person('noor', 'Noor Haddad', 'oosterstroom', 'RISK_MANAGER'),
  person('teun', 'Teun Wolters', 'tukker', 'COORDINATOR'),
  person('daan', 'Daan Smit', 'oosterstroom', 'PLANNER'),
  person('fenna', 'Fenna Visser', 'waterlijn-oost', 'DASHBOARD'),
  person('gerda', 'Gerda Pol', 'hengelo', 'PUBLIC_BODY'),
  person('ilse', 'Ilse Kok', 'oosterstroom', 'AUDITOR'),
  person('ravi', 'Ravi Jansen', 'oosterstroom', 'ADMIN'),
];

/** Contract manager, coordinator, planner; a dash where the table above names somebody, or nobody is needed. */
const others: Readonly<Record<string, readonly [string, string, string]>> = {
  noorderlicht: ['Aukje Hoekstra', 'Jelle Postma', 'Sjoerd Veenstra'],
  oosterstroom: ['-', 'Lotte Hofman', '-'],
  'delta-duin': ['-', 'Pieter Goossens', 'Maaike de Rijke'],
  hollandsnet: ['Willem van Dijk', 'Femke Blom', 'Ruben Kramer'],
  'waterlijn-oost': ['Hilde Nijhuis', 'Gijs Ooms', 'Tess Roelofs'],
  'waterlijn-zuid': ['Marijn Claessen', 'Yara Verhoeven', 'Stijn Maas'],
  glasdraad: ['Esther Vonk', 'Milan Schouten', 'Anouk Peeters'],
  warmtering: ['Robin Terpstra', 'Iris Langeveld', 'Bas Heijmans'],
  tukker: ['-', '-', 'Gerrit Olde Loohuis'],
  vechtstroom: ['Marloes Kamphuis', 'Arjan Timmer', 'Nienke Boersma'],
  brabant: ['Wout Janssens', 'Lieke van Gestel', 'Toon Vermeulen'],
  zeebries: ['-', 'Jikke Poppe', 'Adriaan Dingemanse'],
  graafploeg: ['Henk Mulder', 'Silke Drent', 'Roel Wiersma'],
  rijnland: ['Charlotte van Leeuwen', 'Omar Bouzid', 'Jasper Zwart'],
  hengelo: ['Karin Leushuis', '-', '-'],
  zeeland: ['Ad Westdorp', '-', '-'],
};

const posts: readonly { prefix: string; role: Role }[] = [
  { prefix: 'cm', role: 'CONTRACT_MANAGER' },
  { prefix: 'coordinator', role: 'COORDINATOR' },
  { prefix: 'planner', role: 'PLANNER' },
];

const unnamed = Object.entries(others).flatMap(([party, names]) =>
  posts.flatMap(({ prefix, role }, at) => {
    const name = names[at];
    return name && name !== '-' ? [person(`${prefix}-${party}`, name, party, role)] : [];
  }),
);

export const demoPeople: readonly DemoPerson[] = [...named, ...unnamed];

/** The log-in of the contract manager of each party. */
export function contractManagerOf(party: string): string {
  const found = demoPeople.find((each) => each.party === party && each.role === 'CONTRACT_MANAGER');
  if (!found) throw new Error(`${party} has no contract manager.`);
  return found.login;
}
