import type { PostcodeRange } from '../area/area.rules';
import type { Discipline, Module } from '../enums/values';

export const demoCombiAreas = [
  { code: 'OOST', name: 'Oost' },
  { code: 'NOORD', name: 'Noord' },
  { code: 'WEST', name: 'West' },
  { code: 'ZUID', name: 'Zuid' },
] as const;

/** Of one area: who runs the modules, and who coordinates in which scenario (domain §11). */
export interface DemoArea {
  code: string;
  name: string;
  combiArea: (typeof demoCombiAreas)[number]['code'];
  neighbours: readonly string[];
  postcodes: readonly PostcodeRange[];
  /** By discipline, Glasdraad's M apart. */
  operators: Readonly<Partial<Record<Discipline, string>>>;
  contract: string;
  contractParty: string;
  /** In the contract beside the contract party. */
  substitutes: readonly { party: string; modules: readonly Module[] }[];
  matrix: Readonly<Record<Module, string>>;
  /** Party codes of scenario A, and of scenario B. */
  coordinators: { a: readonly string[]; b: readonly string[] };
  /** A coordinator of scenario A is mandated for all five, these apart. */
  notYet: readonly Module[];
}

const range = (from: string, to = from): PostcodeRange => ({ from, to });

function matrixOf(orient: string, design: string, prepare: string, build: string, close: string): DemoArea['matrix'] {
  return { ORIENT_AND_ORDER: orient, DESIGN: design, PREPARE: prepare, BUILD: build, CLOSE: close };
}

export const demoAreas: readonly DemoArea[] = [
  {
    ...{ code: 'OV-IJV', name: 'IJssel-Vecht', combiArea: 'OOST', neighbours: ['OV-TW', 'DR-ZD'] },
    postcodes: [range('8000', '8199')],
    operators: { E: 'oosterstroom', G: 'oosterstroom', W: 'waterlijn-oost' },
    ...{ contract: 'C-01', contractParty: 'vechtstroom', substitutes: [], notYet: [] },
    matrix: matrixOf('vechtstroom', 'oosterstroom', 'vechtstroom', 'vechtstroom', 'vechtstroom'),
    coordinators: { a: ['vechtstroom'], b: ['oosterstroom'] },
  },
  {
    ...{ code: 'OV-TW', name: 'Twente', combiArea: 'OOST', neighbours: ['OV-IJV'] },
    postcodes: [range('7440', '7679')],
    operators: { E: 'oosterstroom', G: 'oosterstroom', W: 'waterlijn-oost' },
    ...{ contract: 'C-02', contractParty: 'tukker', substitutes: [], notYet: ['PREPARE'] },
    matrix: matrixOf('tukker', 'oosterstroom', 'oosterstroom', 'tukker', 'tukker'),
    coordinators: { a: ['tukker'], b: ['oosterstroom'] },
  },
  {
    ...{ code: 'DR-ZD', name: 'Zuid-Drenthe', combiArea: 'NOORD', neighbours: ['OV-IJV'] },
    postcodes: [range('7800', '7999')],
    operators: { E: 'noorderlicht', G: 'noorderlicht', W: 'waterlijn-oost' },
    ...{ contract: 'C-03', contractParty: 'graafploeg', notYet: [] },
    substitutes: [{ party: 'vechtstroom', modules: ['BUILD'] }],
    matrix: matrixOf('noorderlicht', 'noorderlicht', 'noorderlicht', 'graafploeg', 'noorderlicht'),
    coordinators: { a: [], b: ['noorderlicht'] },
  },
  {
    ...{ code: 'ZH-HR', name: 'Holland-Rijnland', combiArea: 'WEST', neighbours: [] },
    postcodes: [range('2300', '2489')],
    operators: { E: 'hollandsnet', G: 'hollandsnet', W: 'waterlijn-zuid', H: 'warmtering' },
    ...{ contract: 'C-04', contractParty: 'rijnland', substitutes: [], notYet: [] },
    matrix: matrixOf('rijnland', 'hollandsnet', 'rijnland', 'rijnland', 'rijnland'),
    coordinators: { a: ['rijnland'], b: ['hollandsnet'] },
  },
  {
    ...{ code: 'ZE-ZL', name: 'Zeeland', combiArea: 'ZUID', neighbours: ['NB-WB'] },
    postcodes: [range('4300', '4599'), range('4675'), range('4690', '4699')],
    operators: { E: 'delta-duin', G: 'delta-duin', W: 'waterlijn-zuid' },
    ...{ contract: 'C-05', contractParty: 'zeebries', substitutes: [], notYet: [] },
    matrix: matrixOf('delta-duin', 'delta-duin', 'zeebries', 'zeebries', 'delta-duin'),
    coordinators: { a: [], b: ['delta-duin'] },
  },
  {
    ...{ code: 'NB-WB', name: 'West-Brabant', combiArea: 'ZUID', neighbours: ['ZE-ZL'] },
    postcodes: [range('4600', '4674'), range('4676', '4689'), range('4700', '4899')],
    operators: { E: 'delta-duin', G: 'delta-duin', W: 'waterlijn-zuid' },
    ...{ contract: 'C-06', contractParty: 'brabant', substitutes: [], notYet: [] },
    matrix: matrixOf('brabant', 'brabant', 'brabant', 'brabant', 'brabant'),
    coordinators: { a: ['brabant'], b: ['delta-duin'] },
  },
];

/** Everywhere. */
export const MEDIA_OPERATOR = 'glasdraad';

export function operatorsOf({ operators }: DemoArea): { discipline: Discipline; party: string }[] {
  const disciplines: Discipline[] = ['E', 'G', 'H', 'W'];
  const listed = disciplines.flatMap((discipline) => {
    const party = operators[discipline];
    return party ? [{ discipline, party }] : [];
  });
  return [...listed, { discipline: 'M', party: MEDIA_OPERATOR }];
}

/** The E operator directs: it decided the assignments. */
export function directingParty({ operators, code }: DemoArea): string {
  if (!operators.E) throw new Error(`${code} has no operator for electricity.`);
  return operators.E;
}

/** Party codes of the area's contract, with the side that each acts for. */
export function contractPartiesOf(area: DemoArea): { party: string; side: 'OPERATOR' | 'CONTRACTOR' }[] {
  const operators = [...new Set(operatorsOf(area).map(({ party }) => party))];
  const contractors = [area.contractParty, ...area.substitutes.map(({ party }) => party)];
  return [
    ...operators.map((party) => ({ party, side: 'OPERATOR' as const })),
    ...contractors.map((party) => ({ party, side: 'CONTRACTOR' as const })),
  ];
}
