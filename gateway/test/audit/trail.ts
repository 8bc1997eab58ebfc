import type { Product } from '../support/product';

export interface AuditRow {
  aggregateType: string;
  aggregateId: string;
  chainNo: number;
  at: string;
  personId: string;
  organisationId: string;
  command: string;
  reason: string | null;
  before: string | null;
  after: string | null;
  requestId: string;
}

const COLUMNS = `aggregate_type as aggregateType, aggregate_id as aggregateId, chain_no as chainNo, at, person_id as personId,
  organisation_id as organisationId, command, reason, before_state as \`before\`, after_state as \`after\`, request_id as requestId`;

type Context = 'contractsRisk' | 'modulesAssignments' | 'customersOrders' | 'performance';

const query = <T>(product: Product, context: Context, sql: string): Promise<T[]> =>
  product.embedded.subgraphs[context].database.work.manager.query(sql);

export const trail = (product: Product, context: Context) =>
  query<AuditRow>(product, context, `select ${COLUMNS} from audit order by id`);

export const denied = (product: Product, context: Context) =>
  query<{ personId: string; organisationId: string; command: string; permission: string }>(
    product,
    context,
    'select person_id as personId, organisation_id as organisationId, command, permission from audit_denied order by id',
  );

/** What a piece of work added to the trail. */
export async function added(product: Product, context: Context, work: () => Promise<unknown>): Promise<AuditRow[]> {
  const before = (await trail(product, context)).length;
  await work();
  return (await trail(product, context)).slice(before);
}
