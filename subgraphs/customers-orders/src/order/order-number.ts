import { insertIgnore, localDateOf } from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import { OrderNumberEntity } from './order.entity';

const DIGITS = 6;

export function orderNumber(year: number, no: number): string {
  return `${year}-${String(no).padStart(DIGITS, '0')}`;
}

/** `2026-000123`. The year's row stays locked until the unit ends, so a number is given out once. */
export async function nextOrderNumber(manager: EntityManager, placedAt: string): Promise<string> {
  const year = Number(localDateOf(placedAt).slice(0, 4));
  const raise = () => manager.increment(OrderNumberEntity, { year }, 'lastNo', 1);
  if ((await raise()).affected !== 1) {
    await insertIgnore(manager, OrderNumberEntity, { year, lastNo: 0 });
    await raise();
  }
  const { lastNo } = await manager.findOneByOrFail(OrderNumberEntity, { year });
  return orderNumber(year, lastNo);
}
