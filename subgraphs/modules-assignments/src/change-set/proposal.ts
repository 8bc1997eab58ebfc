import { BadInputError, type LocalDate } from '@ketenregie/shared';
import { z } from 'zod';
import type { ChangeContent } from '../assignment-check/types';
import { AssignmentGround, type ChangeKind, type Complexity, type Module, Scenario } from '../enums/values';
import { compact } from './cell-content';
import { type CellName, parseKey } from './change-key';

/** A change as either command brings it. */
export interface Proposal {
  name: string;
  permission: string;
  changeSetId: string;
  area: { id: string } | { code: string };
  areaPath: readonly string[];
  cell: Omit<CellName, 'areaCode'>;
  after: ChangeContent;
  validTo: LocalDate | null;
  expectedVersion: number;
  tasks: readonly unknown[] | null;
  tasksPath: readonly string[];
  /** Parties that must exist, each where it was named. */
  parties: readonly { id: string; path: readonly string[] }[];
  days: readonly { day: LocalDate | null | undefined; path: readonly string[] }[];
  /** What the caller sent: one key, one content. */
  sent: object;
}

interface Optional<T> {
  [name: string]: T | null | undefined;
}

export interface ProposeModuleAssignment {
  changeSetId: string;
  areaId: string;
  module: Module;
  complexity?: Complexity | null;
  partyId?: string | null;
  ground?: AssignmentGround | null;
  legalBasisId?: string | null;
  decision?: Optional<string> | null | undefined;
  explanation?: string | null;
  maturityPlan?: Optional<string> | null | undefined;
  validTo?: LocalDate | null;
  tasks?: readonly string[] | null;
  expectedVersion: number;
  idempotencyKey: string;
}

export interface ProposeChange {
  changeSetId: string;
  kind: ChangeKind;
  key: string;
  after?: unknown;
  validTo?: LocalDate | null;
  expectedVersion: number;
  idempotencyKey: string;
}

type Path = readonly string[];

function partiesOf(content: ChangeContent, base: Path) {
  const named = (value: unknown, ...path: string[]) =>
    typeof value === 'string' && value !== '' ? [{ id: value, path: [...base, ...path] }] : [];
  const nested = (name: string, field: string) => {
    const value = content?.[name];
    return typeof value === 'object' && value !== null && field in value ? Reflect.get(value, field) : null;
  };
  return [
    ...named(content?.partyId, 'partyId'),
    ...named(nested('decision', 'partyId'), 'decision', 'partyId'),
    ...named(nested('maturityPlan', 'ownerPartyId'), 'maturityPlan', 'ownerPartyId'),
  ];
}

function daysOf(content: ChangeContent, base: Path) {
  const day = (name: string, field: string) => {
    const value = content?.[name];
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : null;
    return { day: typeof found === 'string' ? found : null, path: [...base, name, field] };
  };
  return [day('decision', 'on'), day('decision', 'reviewOn'), day('maturityPlan', 'on')];
}

function proposalOf(
  given: Pick<
    Proposal,
    'name' | 'permission' | 'area' | 'areaPath' | 'cell' | 'after' | 'tasks' | 'tasksPath' | 'sent'
  >,
  input: { changeSetId: string; validTo?: LocalDate | null; expectedVersion: number },
  base: Path,
): Proposal {
  const { changeSetId, expectedVersion } = input;
  const validTo = input.validTo ?? null;
  return {
    ...given,
    ...{ changeSetId, validTo, expectedVersion },
    parties: partiesOf(given.after, base),
    days: [...daysOf(given.after, base), { day: validTo, path: ['input', 'validTo'] }],
  };
}

export function assignmentProposal(input: ProposeModuleAssignment): Proposal {
  const { idempotencyKey: _key, ...sent } = input;
  const { areaId, module, partyId, ground, legalBasisId, decision, explanation, maturityPlan } = input;
  const cell = { kind: 'MODULE_ASSIGNMENT', module, complexity: input.complexity ?? null } as const;
  const after = partyId ? compact({ partyId, ground, legalBasisId, decision, explanation, maturityPlan }) : null;
  const command = { name: 'proposeModuleAssignment', permission: 'moduleAssignment:propose', sent };
  const tasks = { tasks: input.tasks ?? null, tasksPath: ['input', 'tasks'] };
  const area = { area: { id: areaId }, areaPath: ['input', 'areaId'] };
  return proposalOf({ ...command, ...area, ...tasks, cell, after }, input, ['input']);
}

const text = z.string().max(2000).nullish();
const assignment = z.strictObject({
  partyId: z.string().max(36),
  ground: z.enum(AssignmentGround).nullish(),
  legalBasisId: text,
  decision: z.strictObject({ partyId: text, on: text, reviewOn: text, reference: text }).nullish(),
  explanation: text,
  maturityPlan: z.strictObject({ ownerPartyId: text, on: text, text: text }).nullish(),
  tasks: z.array(z.unknown()).nullish(),
});
const coordinator = z.strictObject({ scenario: z.enum(Scenario), partyId: z.string().max(36), reason: text });

function parsed<T>(schema: z.ZodType<T>, after: unknown): T {
  const result = schema.safeParse(after);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${['after', ...path].join('.')}: ${message}`);
  throw new BadInputError(`The content does not fit the kind of change. ${faults.join(' ')}`, {
    argument: 'input.after',
  });
}

function cellOf({ kind, key }: ProposeChange): CellName {
  if (kind === 'RULE_SET') {
    throw new BadInputError('`kind` must be one of MODULE_ASSIGNMENT, COORDINATOR.', { argument: 'input.kind' });
  }
  const cell = parseKey(kind, key);
  if (cell) return cell;
  const form = kind === 'COORDINATOR' ? '`OV-TW:C2`' : '`OV-TW:PREPARE` or `OV-TW:PREPARE:C2`';
  throw new BadInputError(`\`key\` of ${kind} has the form ${form}.`, { argument: 'input.key' });
}

export function changeProposal(input: ProposeChange): Proposal {
  const { idempotencyKey: _key, ...sent } = input;
  const { areaCode, ...cell } = cellOf(input);
  const none = input.after === null || input.after === undefined;
  const content =
    cell.kind === 'COORDINATOR'
      ? { tasks: null, after: none ? null : parsed(coordinator, input.after) }
      : none
        ? { tasks: null, after: null }
        : withoutTasks(parsed(assignment, input.after));
  const command = { name: 'proposeChange', permission: 'change:propose', sent };
  const area = { area: { code: areaCode }, areaPath: ['input', 'key'] };
  const tasks = { tasks: content.tasks, tasksPath: ['input', 'after', 'tasks'] };
  const after = content.after && compact(content.after);
  return proposalOf({ ...command, ...area, ...tasks, cell, after }, input, ['input', 'after']);
}

function withoutTasks({ tasks, ...after }: z.infer<typeof assignment>) {
  return { tasks: tasks ?? null, after };
}
