import {
  type CommandUnit,
  datesReversed,
  guardSet,
  notFound,
  type Outcome,
  ok,
  type Refusal,
  type RequestContext,
  refused,
} from '@ketenregie/shared';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ContractAreaEntity } from '../area/area.entity';
import { command, type Door, type Keyed } from '../door';
import { MODULES, type Module, type Side } from '../enums/values';
import { MandateEntity } from '../mandate/mandate.entity';
import { PartyEntity } from '../party/party.entity';
import { ContractEntity, ContractInAreaEntity, ContractPartyEntity } from './contract.entity';
import { type ContractFact, contractEvent, type WholeContract } from './contract.events';
import { ACTIVE_STATES, type ContractCommand, contractProcess } from './contract.process';
import {
  type ActivationCondition,
  conditionRefusals,
  liabilityRefusals,
  overlapRefusals,
  type RoleHolder,
  roleRefusals,
  stateRefusals,
} from './contract.rules';

export interface DraftContract extends Keyed {
  number: string;
  templateVersion: string;
  areaIds: string[];
  /** All five unless it says otherwise. */
  modules?: Module[];
  parties: { partyId: string; side: Side }[];
  from: string;
  to: string;
  liabilityCap?: bigint | null;
  activationConditions?: string[];
}

export interface FillRoles extends Keyed {
  contractId: string;
  director: RoleHolder;
  administrator: RoleHolder;
  qualityController: RoleHolder;
}

export interface ActivateContract extends Keyed {
  contractId: string;
  /** By title of the condition: the reference of its evidence. */
  evidence: Record<string, string>;
}

interface Step {
  command: ContractCommand;
  fact: ContractFact;
  refusals(whole: WholeContract, manager: EntityManager): Promise<Refusal[]> | Refusal[];
  patch?(contract: ContractEntity): Partial<ContractEntity>;
}

/** The life of a contract; the readers are in `contract.reader.ts`. */
export class ContractService {
  constructor(private readonly door: Door) {}

  draft(ctx: RequestContext, input: DraftContract): Promise<Outcome<ContractEntity>> {
    return command(this.door, ctx, { name: 'draftContract', permission: 'contract:record', input }, async (unit) => {
      const refusals = await draftRefusals(unit.manager, input);
      if (refusals.length) return refused(...refusals);
      const contract = draftOf(input, unit.now);
      const contractId = contract.id;
      await unit.manager.insert(ContractEntity, contract);
      const areas = input.areaIds.map((areaId) => ({ contractId, areaId }));
      await unit.manager.insert(ContractInAreaEntity, areas);
      const parties = input.parties.map(({ partyId, side }) => ({ contractId, partyId, side }));
      await unit.manager.insert(ContractPartyEntity, parties);
      const { areaIds } = input;
      unit.audit({ aggregateType: 'contract', aggregateId: contractId, after: { ...contract, areaIds, parties } });
      return ok(contract);
    });
  }

  /** CR-01 is judged when the contract is agreed. */
  fillRoles(ctx: RequestContext, input: FillRoles): Promise<Outcome<ContractEntity>> {
    return command(this.door, ctx, { name: 'fillRoles', permission: 'contract:record', input }, async (unit) => {
      const before = await unit.manager.findOneBy(ContractEntity, { id: input.contractId });
      if (!before) return refused(notFound(['input', 'contractId']));
      const refusals = stateRefusals('agree', before.state);
      if (refusals.length) return refused(...refusals);
      const { director, administrator, qualityController } = input;
      const after = changed(before, { director, administrator, qualityController }, unit.now);
      await unit.manager.save(ContractEntity, after);
      unit.audit({ aggregateType: 'contract', aggregateId: after.id, before, after });
      return ok(after);
    });
  }

  agree(ctx: RequestContext, input: Keyed & { contractId: string }): Promise<Outcome<ContractEntity>> {
    return command(this.door, ctx, { name: 'agreeContract', permission: 'contract:record', input }, (unit) =>
      this.step(unit, input.contractId, { command: 'agree', fact: 'agreed', refusals: agreeRefusals }),
    );
  }

  activate(ctx: RequestContext, input: ActivateContract): Promise<Outcome<ContractEntity>> {
    const evidenced = ({ activationConditions }: ContractEntity): ActivationCondition[] =>
      activationConditions.map(({ title, evidence }) => ({ title, evidence: input.evidence[title] ?? evidence }));
    return command(this.door, ctx, { name: 'activateContract', permission: 'contract:record', input }, (unit) =>
      this.step(unit, input.contractId, {
        command: 'activate',
        fact: 'activated',
        refusals: ({ contract }) => conditionRefusals(evidenced(contract)),
        patch: (contract) => ({ activationConditions: evidenced(contract) }),
      }),
    );
  }

  /** Moves the end; mandates and rows without an end of their own follow it. */
  extend(ctx: RequestContext, input: Keyed & { contractId: string; to: string }): Promise<Outcome<ContractEntity>> {
    const { contractId, to } = input;
    return command(this.door, ctx, { name: 'extendContract', permission: 'contract:record', input }, (unit) =>
      this.step(unit, contractId, {
        command: 'extend',
        fact: 'extended',
        refusals: ({ contract }) =>
          to > contract.to ? [] : [datesReversed(['input', 'to'], { from: contract.to, to })],
        patch: () => ({ to }),
      }),
    );
  }

  /** Contracts whose last day is over on `day` end by themselves. */
  async endDue(ctx: RequestContext, day: string): Promise<void> {
    const due = await this.door.work.manager.find(ContractEntity, {
      where: { state: In([...ACTIVE_STATES]), to: LessThanOrEqual(day) },
      order: { to: 'ASC', id: 'ASC' },
    });
    for (const { id: contractId, to } of due) {
      const input = { idempotencyKey: `end:${contractId}:${to}`, contractId };
      await command(this.door, ctx, { name: 'endContract', permission: 'contract:record', input }, (unit) =>
        this.step(unit, contractId, { command: 'end', fact: 'ended', refusals: () => [] }),
      );
    }
  }

  private async step(unit: CommandUnit, contractId: string, step: Step): Promise<Outcome<ContractEntity>> {
    const { manager } = unit;
    const whole = await wholeContract(manager, contractId);
    if (!whole) return refused(notFound(['input', 'contractId']));
    for (const areaId of [...whole.areaIds].sort()) await guardSet(manager, `contract:${areaId}`);
    const before = whole.contract;
    const wrongState = stateRefusals(step.command, before.state);
    const refusals = wrongState.length ? wrongState : await step.refusals(whole, manager);
    if (refusals.length) return refused(...refusals);
    const patch = { ...step.patch?.(before), state: contractProcess[step.command].to };
    const after = changed(before, patch, unit.now);
    await manager.save(ContractEntity, after);
    await unit.emit(contractEvent(step.fact, { ...whole, contract: after }));
    unit.audit({ aggregateType: 'contract', aggregateId: contractId, before, after });
    return ok(after);
  }
}

async function wholeContract(manager: EntityManager, contractId: string): Promise<WholeContract | null> {
  const contract = await manager.findOneBy(ContractEntity, { id: contractId });
  if (!contract) return null;
  const areas = await manager.findBy(ContractInAreaEntity, { contractId });
  const parties = await manager.findBy(ContractPartyEntity, { contractId });
  return { contract, areaIds: areas.map(({ areaId }) => areaId), parties };
}

async function agreeRefusals(
  { contract, areaIds, parties }: WholeContract,
  manager: EntityManager,
): Promise<Refusal[]> {
  const { director, administrator, qualityController } = contract;
  const ids = [director, administrator, qualityController].flatMap((role) => (role ? [role.mandateId] : []));
  const mandates = await manager.findBy(MandateEntity, { id: In(ids) });
  const shared = await manager.findBy(ContractInAreaEntity, { areaId: In([...areaIds]) });
  const rivals = shared.map(({ contractId }) => contractId).filter((id) => id !== contract.id);
  return [
    ...roleRefusals(
      { ...contract, partyIds: parties.map(({ partyId }) => partyId) },
      new Map(mandates.map((mandate) => [mandate.id, mandate])),
    ),
    ...liabilityRefusals(contract),
    ...overlapRefusals(contract, await manager.findBy(ContractEntity, { id: In(rivals) })),
  ];
}

async function draftRefusals(manager: EntityManager, input: DraftContract): Promise<Refusal[]> {
  const { areaIds, parties, from, to } = input;
  const known = await manager.countBy(ContractAreaEntity, { id: In(areaIds) });
  const knownParties = await manager.countBy(PartyEntity, { id: In(parties.map(({ partyId }) => partyId)) });
  return [
    ...(from < to ? [] : [datesReversed(['input', 'to'], { from, to })]),
    ...(known === areaIds.length ? [] : [notFound(['input', 'areaIds'])]),
    ...(knownParties === parties.length ? [] : [notFound(['input', 'parties'])]),
  ];
}

function draftOf(input: DraftContract, now: string): ContractEntity {
  const { number, templateVersion, from, to, liabilityCap = null, activationConditions = [] } = input;
  return {
    id: uuidv7(),
    ...{ number, templateVersion, from, to, liabilityCap },
    modules: input.modules ?? [...MODULES],
    state: 'DRAFT',
    director: null,
    administrator: null,
    qualityController: null,
    activationConditions: activationConditions.map((title) => ({ title, evidence: null })),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

function changed(contract: ContractEntity, patch: Partial<ContractEntity>, now: string): ContractEntity {
  return { ...contract, ...patch, version: contract.version + 1, updatedAt: now };
}
