/** A thing of each kind, by area: what the queries ask for. */
export interface Site {
  party: string;
  partyCode: string;
  person: string;
  area: string;
  areaCode: string;
  contract: string;
  contractNumber: string;
  order: string;
  orderNumber: string;
  run: string;
  assignment: string;
  changeSet: string;
  changeKey: string;
  legalBasis: string;
}

const candidate = ({ area }: Site) => `input: { areaId: "${area}", module: PREPARE, validFrom: "2026-10-01" }`;

/** Arguments of the root fields, as written in a query. One that is missing here fails the spec. */
export const ROOT_ARGUMENTS: Readonly<Record<string, (site: Site) => string>> = {
  viewer: () => '',
  clock: () => '',
  party: ({ party }) => `id: "${party}"`,
  partyByCode: ({ partyCode }) => `code: "${partyCode}"`,
  partiesByIds: ({ party }) => `ids: ["${party}"]`,
  parties: () => 'first: 3',
  personsByIds: ({ person }) => `ids: ["${person}"]`,
  contractArea: ({ area }) => `id: "${area}"`,
  contractAreaByCode: ({ areaCode }) => `code: "${areaCode}"`,
  contractAreasByIds: ({ area }) => `ids: ["${area}"]`,
  contractAreas: ({ areaCode }) => `filter: { codeIn: ["${areaCode}"] }`,
  combiAreas: () => '',
  contract: ({ contract }) => `id: "${contract}"`,
  contractByNumber: ({ contractNumber }) => `number: "${contractNumber}"`,
  contracts: ({ area }) => `first: 3, filter: { areaId: "${area}" }`,
  legalBases: () => 'first: 2',
  mandates: ({ area }) => `first: 3, filter: { areaId: "${area}" }`,
  order: ({ order }) => `id: "${order}"`,
  orderByNumber: ({ orderNumber }) => `number: "${orderNumber}"`,
  ordersByIds: ({ order }) => `ids: ["${order}"]`,
  orders: ({ orderNumber }) => `first: 3, filter: { number: "${orderNumber}" }`,
  competences: ({ party }) => `first: 3, filter: { partyId: "${party}" }`,
  maturityAssessments: ({ area }) => `first: 3, filter: { areaId: "${area}" }`,
  coordinatorAssignments: ({ area }) => `first: 3, filter: { areaId: "${area}" }`,
  assignmentMatrix: () => '',
  assignmentCandidates: candidate,
  moduleAssignments: ({ area }) => `first: 10, filter: { areaId: "${area}" }`,
  assignmentHistory: ({ area }) => `areaId: "${area}", module: PREPARE`,
  moduleDefinitions: () => '',
  changeSet: ({ changeSet }) => `id: "${changeSet}"`,
  changeSets: ({ area }) => `first: 3, filter: { areaId: "${area}" }`,
  moduleRun: ({ order }) => `orderId: "${order}"`,
  moduleFigures: ({ area }) => `filter: { areaId: "${area}" }`,
};

/** Arguments of fields inside, where they need some. */
export const INNER_ARGUMENTS = ({ changeKey }: Site): Readonly<Record<string, string>> => ({
  'ChangeSetImpact.orders': `key: "${changeKey}", first: 2`,
});

/** The id by which `_entities` finds a type of the site. */
export const ENTITY_ID: Readonly<Record<string, (site: Site) => string>> = {
  Party: ({ party }) => party,
  Person: ({ person }) => person,
  Viewer: ({ person }) => person,
  ContractArea: ({ area }) => area,
  Contract: ({ contract }) => contract,
  Order: ({ order }) => order,
  ModuleRun: ({ run }) => run,
  ModuleAssignment: ({ assignment }) => assignment,
  ChangeSet: ({ changeSet }) => changeSet,
  LegalBasis: ({ legalBasis }) => legalBasis,
};
