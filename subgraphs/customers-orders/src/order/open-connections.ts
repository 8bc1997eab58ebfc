import { Brackets, type EntityManager } from 'typeorm';
import type { ConnectionAddress, ConnectionLine } from './open-order.rules';
import { OrderEntity, OrderLineEntity } from './order.entity';
import { ENDED_STATES } from './order.process';
import type { CleanLine } from './order-form.rules';

/** Lines of orders that are not at an end, at the same EAN or address: CO-10 judges them. Held by its guards. */
export async function openConnections(
  manager: EntityManager,
  lines: readonly CleanLine[],
  { addressKey, bagId }: ConnectionAddress,
): Promise<ConnectionLine[]> {
  const eans = lines.flatMap(({ ean }) => ean ?? []);
  const found = await manager
    .createQueryBuilder(OrderLineEntity, 'line')
    .innerJoin(OrderEntity, 'placed', 'placed.id = line.orderId')
    .select(['line.discipline AS discipline', 'line.ean AS ean'])
    .addSelect(['line.addressKey AS addressKey', 'line.bagId AS bagId', 'placed.number AS orderNumber'])
    .where('placed.state NOT IN (:...ended)', { ended: ENDED_STATES })
    .andWhere(
      new Brackets((where) => {
        where.where('line.addressKey = :addressKey', { addressKey });
        if (bagId !== null) where.orWhere('line.bagId = :bagId', { bagId });
        if (eans.length) where.orWhere('line.ean IN (:...eans)', { eans });
      }),
    )
    .orderBy('placed.number')
    .getRawMany<ConnectionLine>();
  return found;
}
