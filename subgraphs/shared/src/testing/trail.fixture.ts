import { Entity } from 'typeorm';
import { Id, Json } from '../database';
import type { DomainEvent, Handler } from '../outbox/events';

/** What the events of an aggregate did, in order: neither repeatable nor exchangeable, so every slip shows. */
@Entity('trail')
export class TrailEntity {
  @Id() id: string;
  @Json('steps') steps: unknown[];
}

/** Reads, adds and writes: twice is twice. */
export const leaveTrail: Handler = async ({ aggregateId: id, payload }, { manager }) => {
  const trail = await manager.findOneBy(TrailEntity, { id });
  const steps = [...(trail?.steps ?? []), 'step' in payload ? payload.step : null];
  await manager.save(TrailEntity, { id, steps });
};

export function anEvent(over: Partial<DomainEvent> = {}): DomainEvent {
  const eventNo = over.eventNo ?? 1;
  const aggregateId = over.aggregateId ?? 'a';
  return {
    id: `${aggregateId}-${eventNo}`,
    source: 'sender',
    type: 'thing.changed.v1',
    aggregateType: 'thing',
    aggregateId,
    eventNo,
    occurredAt: '2026-09-01T06:00:00.000Z',
    payload: { step: eventNo },
    ...over,
  };
}
