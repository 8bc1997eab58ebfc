import type { Site } from './arguments';

/** What a command is tried on. */
export interface Target {
  site: Site;
  /** The party whose evidence is recorded: the own one, or the site's. */
  party: string;
  set: { id: string; version: number; contentHash: string; changeVersion: number };
  order: { id: string; version: number };
  side: 'OPERATOR' | 'CONTRACTOR';
  /** Of another order in the site's area. */
  orderForm: Readonly<Record<string, unknown>>;
  now: string;
}

type Input = Readonly<Record<string, unknown>>;

const onSet = ({ set: { id, version: expectedVersion } }: Target): Input => ({ id, expectedVersion });
const reason = 'To see whose it is';

/** One good input for each command; only whose thing it is differs. */
export const INPUTS: Readonly<Record<string, (target: Target) => Input>> = {
  openChangeSet: () => ({ title: 'Of the rights spec', effectiveOn: '2026-12-01' }),
  editChangeSet: (target) => ({ ...onSet(target), title: 'Another title' }),
  proposeModuleAssignment: ({ set, site, party }) => ({
    ...{ changeSetId: set.id, areaId: site.area, module: 'PREPARE', partyId: party, expectedVersion: 0 },
    explanation: reason,
  }),
  proposeChange: ({ set, site, party }) => ({
    ...{ changeSetId: set.id, kind: 'COORDINATOR', key: `${site.areaCode}:C2`, expectedVersion: 0 },
    after: { scenario: 'A', partyId: party },
  }),
  discardChange: ({ set, site }) => ({
    changeSetId: set.id,
    key: site.changeKey,
    expectedVersion: set.changeVersion,
  }),
  checkChangeSet: ({ set: { id } }) => ({ id }),
  previewChangeSet: onSet,
  submitChangeSet: onSet,
  approveChangeSet: (target) => ({ ...onSet(target), side: target.side, contentHash: target.set.contentHash }),
  requestChangeSetChanges: (target) => ({ ...onSet(target), reason }),
  publishChangeSet: onSet,
  withdrawChangeSet: (target) => ({ ...onSet(target), reason }),
  rebaseChangeSet: onSet,
  revertChangeSet: (target) => ({ ...onSet(target), effectiveOn: '2026-12-01' }),
  recordCompetence: ({ party }) => ({
    ...{ partyId: party, module: 'CLOSE', level: 3, evidenceKind: 'AUDIT', evidenceReference: 'A-77' },
    from: '2026-09-01',
  }),
  recordMaturityAssessment: ({ site, party }) => ({
    ...{
      partyId: party,
      module: 'CLOSE',
      areaId: site.area,
      aspect: 'LET_GO',
      level: 3,
      evidence: 'Minutes of August',
    },
  }),
  grantMandate: ({ site, party }) => ({
    ...{ partyId: party, subject: 'COORDINATION', areaId: site.area, from: '2026-09-01', reason },
  }),
  placeOrder: ({ orderForm }) => orderForm,
  cancelOrder: ({ order }) => ({ id: order.id, expectedVersion: order.version, reason: 'CUSTOMER_WITHDREW' }),
  moveClock: ({ now }) => ({ to: now }),
};
