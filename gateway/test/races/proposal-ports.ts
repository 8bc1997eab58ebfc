import { randomUUID } from 'node:crypto';
import { AuditEntity } from '@ketenregie/shared';
import { list } from '../support/answer';
import type { Product } from '../support/product';
import type { Attempt, RacePorts } from './version-race';

/** A party to every contract, so its contract manager may propose in every area. */
const LOGIN = 'cm-glasdraad';
const MODULES = ['ORIENT_AND_ORDER', 'DESIGN', 'PREPARE', 'BUILD', 'CLOSE'];
const CLASSES = [null, 'C1', 'C2', 'C3'];
const CELLS = 100;

interface Change {
  key: string;
  version: number;
  after: { explanation: string };
}

interface CellNames {
  areaId: string;
  module: string;
  complexity: string | null;
}

/** A hundred cells of one set, in six areas. */
export async function openHundredCells(product: Product): Promise<{ keys: string[]; ports: RacePorts }> {
  const parts = await product.ask(
    LOGIN,
    '{ contractAreas(first: 100) { edges { node { id code } } } partyByCode(code: "glasdraad") { id } }',
  );
  const areas = list<{ node: { id: string; code: string } }>(parts, 'contractAreas.edges').map(({ node }) => node);
  const partyId = (parts.data as { partyByCode: { id: string } }).partyByCode.id;
  const opened = await product.command(LOGIN, 'openChangeSet', 'changeSet { id }', {
    title: 'Five hundred at once',
    effectiveOn: '2026-11-02',
  });
  const changeSetId = (opened.data as { openChangeSet: { changeSet: { id: string } } }).openChangeSet.changeSet.id;
  const cells = new Map<string, CellNames>();
  for (const module of MODULES) {
    for (const complexity of CLASSES) {
      for (const { id, code } of areas)
        cells.set([code, module, complexity].filter(Boolean).join(':'), { areaId: id, module, complexity });
    }
  }
  const keys = [...cells.keys()].slice(0, CELLS);
  const inputOf = ({ key, expectedVersion, mark }: Attempt) => ({
    ...cells.get(key),
    ...{ changeSetId, partyId, ground: 'MATURITY', explanation: mark, expectedVersion, idempotencyKey: randomUUID() },
  });
  return { keys, ports: portsOf(product, changeSetId, inputOf) };
}

function portsOf(product: Product, id: string, inputOf: (attempt: Attempt) => object): RacePorts {
  const set = async () => {
    const { data } = await product.ask(
      LOGIN,
      'query ($id: ID!) { changeSet(id: $id) { version changes { key version after } } }',
      { id },
    );
    return (data as { changeSet: { version: number; changes: Change[] } }).changeSet;
  };
  return {
    propose: async (attempt) => {
      const answer = await product.command(
        LOGIN,
        'proposeModuleAssignment',
        'changeSet { id }',
        inputOf(attempt) as Record<string, unknown>,
      );
      const { proposeModuleAssignment: payload } = (answer.data ?? {}) as {
        proposeModuleAssignment?: { userErrors: { code: string }[] };
      };
      if (!payload) return answer.errors.map(({ extensions }) => String(extensions?.code));
      return payload.userErrors.map(({ code }) => code);
    },
    cells: async () =>
      new Map((await set()).changes.map(({ key, version, after }) => [key, { version, mark: after.explanation }])),
    edits: async () => ({
      version: (await set()).version,
      audited: await product.embedded.subgraphs.modulesAssignments.database.work.manager.countBy(AuditEntity, {
        aggregateType: 'changeSet',
        aggregateId: id,
      }),
    }),
  };
}
