import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DomainEvent,
  type EventPort,
  type Identity,
  type OperationResult,
  type RunningSubgraph,
  startSubgraph,
} from '@ketenregie/shared';
import { StatementCounter, testDatabaseUrl } from '@ketenregie/shared/testing';
import type { CustomersOrdersApi } from '../api';
import { customersOrders } from '../subgraph';
import { eventsFrom, knownFacts } from './facts';

export interface StartedForSpec {
  running: RunningSubgraph<CustomersOrdersApi>;
  api: CustomersOrdersApi;
  /** Every statement on its database. */
  statements: StatementCounter;
  /** What the peers were sent, oldest first. */
  sent: DomainEvent[];
  /** Delivers what other contexts say. */
  hear(...events: readonly DomainEvent[]): Promise<void>;
  event: ReturnType<typeof eventsFrom>;
  ask(who: Identity, query: string, variables?: Record<string, unknown>): Promise<OperationResult>;
  close(): Promise<void>;
}

/** The subgraph on a database of its own, with a peer that accepts everything. */
export async function startForSpec(
  clockStart = '2026-09-01T06:00:00.000Z',
  facts = knownFacts,
): Promise<StartedForSpec> {
  const folder = await mkdtemp(join(tmpdir(), 'ketenregie-orders-'));
  const sent: DomainEvent[] = [];
  const statements = new StatementCounter();
  const port: EventPort = {
    publish: async (_to, events) => {
      sent.push(...events);
      return { accepted: events.map(({ id }) => id) };
    },
  };
  const schema = `spec_${randomBytes(6).toString('hex')}`;
  const running = await startSubgraph(customersOrders, {
    database: { url: testDatabaseUrl(), file: join(folder, 'spec.sqlite'), schema, logger: statements },
    ...{ port, peers: ['modules-assignments'], clockStart },
    settings: { demo: true, clockHold: true },
  });
  const event = eventsFrom();
  const hear = async (...events: readonly DomainEvent[]) => {
    for (const each of events) {
      const { accepted } = await running.receive(each.source, [each]);
      if (accepted.length !== 1) throw new Error(`${each.type} was not accepted.`);
    }
  };
  await hear(...facts(event));
  return {
    ...{ running, api: running.api, statements, sent, hear, event },
    ask: (who, query, variables) => running.execute({ query, variables }, who),
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
