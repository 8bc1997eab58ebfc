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
import { StatementCounter } from '@ketenregie/shared/testing';
import type { ContractsRiskApi } from '../api';
import { contractsRisk } from '../subgraph';

export interface StartedForSpec {
  running: RunningSubgraph<ContractsRiskApi>;
  api: ContractsRiskApi;
  /** Every statement on its database. */
  statements: StatementCounter;
  /** What the peers were sent, oldest first. */
  sent: DomainEvent[];
  /** As the person with this log-in, or as the identity given. */
  ask(who: string | Identity, query: string, variables?: Record<string, unknown>): Promise<OperationResult>;
  close(): Promise<void>;
}

export interface StartOptions {
  peers?: readonly string[];
  demo?: boolean;
  clockStart?: string;
  /** Sees each event that a peer is sent. */
  onEvent?(to: string, event: DomainEvent): void;
}

/** The subgraph on a SQLite file of its own, with peers that accept everything. */
export async function startForSpec(options: StartOptions = {}): Promise<StartedForSpec> {
  const { peers = [], demo = true, clockStart = '2024-12-01T08:00:00.000Z', onEvent } = options;
  const folder = await mkdtemp(join(tmpdir(), 'ketenregie-contracts-'));
  const sent: DomainEvent[] = [];
  const statements = new StatementCounter();
  const port: EventPort = {
    publish: async (to, events) => {
      for (const event of events) {
        sent.push(event);
        onEvent?.(to, event);
      }
      return { accepted: events.map(({ id }) => id) };
    },
  };
  const schema = `spec_${randomBytes(6).toString('hex')}`;
  const running = await startSubgraph(contractsRisk, {
    database: { url: null, file: join(folder, 'spec.sqlite'), schema, logger: statements },
    ...{ port, peers, clockStart },
    settings: { demo, clockHold: true },
  });
  const { api } = running;
  return {
    ...{ running, api, sent, statements },
    ask: async (who, query, variables) => {
      const identity = typeof who === 'string' ? await api.identityOf(who) : who;
      return running.execute({ query, variables }, identity);
    },
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
