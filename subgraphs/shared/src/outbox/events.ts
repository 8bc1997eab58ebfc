import type { EntityManager } from 'typeorm';

/** A fact in the past tense, its version in its name: `order.placed.v1`. Ids and facts, no personal data. */
export interface NewEvent {
  type: string;
  aggregateType: string;
  aggregateId: string;
  payload: object;
}

export interface DomainEvent extends NewEvent {
  id: string;
  /** The context that published it. */
  source: string;
  /** 1, 2, 3… per aggregate over its published events. */
  eventNo: number;
  occurredAt: string;
}

/** Throws when the value does not fit: a zod object. */
export interface PayloadSchema {
  parse(value: unknown): unknown;
}

export interface HandlerUnit {
  manager: EntityManager;
  now: string;
  today: string;
  emit(event: NewEvent): Promise<void>;
}

/** Runs in the inbox's transaction, once per event. */
export type Handler = (event: DomainEvent, unit: HandlerUnit) => Promise<void>;

/** Carries events to a peer; answers which it took. */
export interface EventPort {
  publish(to: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }>;
}

export interface EventReceiver {
  receive(source: string, events: readonly DomainEvent[]): Promise<{ accepted: string[] }>;
}
