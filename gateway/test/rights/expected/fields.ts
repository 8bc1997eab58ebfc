import type { Group } from './groups';

type Fields = Readonly<Partial<Record<Group, string>>>;

/**
 * Which group of domain §8 each field is in, written by hand from the domain and from nothing in the product. `self`:
 * open, and one's own for anybody who is signed in. A field that is missing here fails the spec, and so does one that
 * the API no longer has.
 */
const byType: Readonly<Record<string, Fields>> = {
  Query: {
    everybody: 'viewer clock',
    self: 'party partyByCode partiesByIds personsByIds',
    open: `parties contractArea contractAreaByCode contractAreasByIds contractAreas combiAreas contract contractByNumber
      contracts legalBases mandates order orderByNumber ordersByIds orders competences coordinatorAssignments
      maturityAssessments assignmentMatrix assignmentCandidates moduleAssignments assignmentHistory moduleDefinitions
      changeSet changeSets moduleRun moduleFigures`,
  },
  Viewer: {
    everybody: `id side roles language person organisation contractsPermissions ordersPermissions modulesPermissions
      performancePermissions`,
  },
  Clock: { everybody: 'now today held demo settled' },

  // Who the partners are. Contacts are people at work, not customers.
  Party: {
    self: 'id code name kind side disciplines dataOwner kvk oin version members',
    open: 'contracts contacts competences maturity moduleFigures',
  },
  Person: { self: 'id name roles language organisation' },
  CombiArea: { open: 'id code name areas' },
  ContractArea: {
    open: `id code name version combiArea neighbours postcodeRanges operators contractParty contract orders matrixRow
      assignments moduleFigures`,
  },
  PostcodeRange: { open: 'from to' },
  AreaOperator: { open: 'discipline party' },
  LegalBasis: { open: 'id law article text from to' },
  Mandate: { open: 'id subject module from to version party person area combiArea contract crewDays' },

  // What they agreed: who does what is open, what it costs is the parties'.
  Contract: {
    open: `id number state from to modules version areas parties director administrator qualityController riskMatrix
      frames frontDoorTariffs`,
    commercial: 'liabilityCap',
  },
  ContractParty: { open: 'side party' },
  RoleHolder: { open: 'person party mandate' },
  RiskMatrix: { open: 'version acceptedOn rows' },
  RiskRow: { open: 'id title category module owner unforeseen', commercial: 'cap' },
  Frame: { open: 'id measure complexity norm tolerance' },
  FrontDoorTariff: { open: 'id complexity modules from to', commercial: 'price pricePerUnit' },

  // Who runs what.
  ModuleDefinition: { open: 'code sequence optional' },
  AssignmentMatrix: { open: 'asOf configurationVersion rows changeSet' },
  MatrixRow: { open: 'area coordinators cells' },
  MatrixCell: { open: 'key module state live byClass planned draft drafts version checks' },
  PlannedAssignment: { open: 'key complexity ground validFrom validTo party changeSet' },
  AssignmentCandidate: { open: 'party eligible current refusals advices' },
  ModuleAssignment: {
    open: `id module complexity ground decision explanation maturityPlan validFrom validTo configurationVersion area
      party legalBasis changeSet`,
  },
  AssignmentDecision: { open: 'party on reviewOn reference' },
  AssignmentMaturityPlan: { open: 'owner on text' },
  CoordinatorAssignment: {
    open: 'id complexity scenario reason validFrom validTo configurationVersion area party changeSet',
  },
  Competence: { open: 'id party module area level evidenceKind evidenceReference from to recordedAt' },
  MaturityAssessment: { open: 'id party module area aspect level side evidence on recordedAt assessedBy' },

  // Change sets are read by every partner: one list for all.
  ChangeSet: {
    open: `id number title state stateSince effectiveOn reason remark blocked blockers inForceAt validFrom
      configurationVersion createdAt updatedAt checkedAt version contentHash conflicted author authorParty areas changes
      checks impact approvals requiredApprovals blockedBy revertOf allowedActions`,
  },
  Change: {
    open: `key kind module complexity before after validFrom validTo baseVersion version area beforeParty afterParty
      checks conflicted conflict`,
  },
  ChangeConflict: { open: 'base theirs mine' },
  ChangeSetCheck: { open: 'code rule path paths message fix changeKey severity' },
  ChangeSetImpact: { open: 'contentHash computedAt stale window lines orders' },
  ImpactWindow: { open: 'from to' },
  ImpactLine: {
    open: 'key module complexity ordersInWindow ordersWithModule runningOrders runningChanged area',
  },
  Approval: { open: 'side at contentHash void party person' },
  RequiredApproval: { open: 'side satisfied party contract approvedBy contact director' },
  BlockedBy: { open: 'kind side since until party' },
  AllowedAction: { open: 'action allowed refusal' },

  // Orders: status and dates are open; whose it is and where exactly is personal, and an EAN leads to the address.
  Order: {
    open: `id number kind facts complexity complexityDecision design prepare placedAt submittedOn completeOn
      customerAgreedOn legalDueOn agreedDueOn state cancellationReason cancelledAt externalRefs version customer address
      area lines coordinator payment allowedActions run moduleFigures`,
  },
  Customer: { open: 'masked', personal: 'name email phone kvk language' },
  Address: { open: 'masked municipality', personal: 'postcode houseNumber bagId' },
  OrderLine: { open: 'id discipline capacity masked operator', personal: 'ean' },
  OrderFacts: { open: 'connections trenchMetres crossing capacityCalculation groundwork' },
  ComplexityDecision: { open: 'ruleVersion row' },
  OrderPayment: { open: 'mode state' },
  ExternalRef: { open: 'system id' },
  OrderAllowedAction: { open: 'action allowed refusal' },

  // The run of the work, and what is counted of it.
  ModuleRun: {
    open: `id order area coordinator configurationVersion changeSet complexity placedAt openedAt state steps
      nextActor`,
  },
  ModuleStep: { open: 'id module state party dueOn startedAt doneAt nextActor nextActorSince missing' },
  RunNextActor: { open: 'module party since until missing' },
  ModulePartyFigure: { open: 'area module party ordersTotal ordersLastThreeMonths window freshness' },
  FigureWindow: { open: 'from to' },
  FigureFreshness: { open: 'newestEventAt ageMinutes' },
};

/** By `Type.field`. */
export const FIELDS: ReadonlyMap<string, Group> = new Map(
  Object.entries(byType).flatMap(([type, fields]) =>
    Object.entries(fields).flatMap(([group, names]) =>
      names.split(/\s+/).map((name) => [`${type}.${name}`, group as Group] as const),
    ),
  ),
);

/** What a caller may do differs by caller: equal values prove nothing there. */
export const OF_THE_CALLER = /^(Viewer|Clock|AllowedAction|OrderAllowedAction)\.|\.masked$/;
