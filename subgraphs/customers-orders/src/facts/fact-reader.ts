import { type DecisionTable, type LocalDate } from '@ketenregie/shared';
import { type EntityManager, In, LessThanOrEqual, MoreThan, MoreThanOrEqual } from 'typeorm';
import type { Complexity } from '../enums/values';
import type { ServingArea } from '../order/area.rules';
import type { RuleSetVersion } from '../order/classification.rules';
import type { CoordinatorRow } from '../order/order-access.rules';
import {
  AreaOperatorCopyEntity,
  AreaPostcodeCopyEntity,
  ContractCopyEntity,
  CoordinatorCopyEntity,
  FactFreshnessEntity,
  FrameCopyEntity,
  RuleSetCopyEntity,
} from './facts.entity';
import { newestPerKey, tableInForce } from './in-force.rules';

const ACTIVE_STATES = ['ACTIVE', 'EXTENDED'];
const TO_READY = 'WORKING_DAYS_TO_READY';
const DIGITS = 4;

/** Reads the copies by the caller's manager, so that a command judges what its own transaction sees. */
export class FactReader {
  /** A version never changes, so its table is compiled once. */
  private readonly tables = new Map<string, DecisionTable>();

  async servingArea(manager: EntityManager, postcode: string, on: LocalDate): Promise<ServingArea | null> {
    const digits = postcode.slice(0, DIGITS);
    const holds = { from: LessThanOrEqual(on), to: MoreThan(on) };
    const range = { postcodeFrom: LessThanOrEqual(digits), postcodeTo: MoreThanOrEqual(digits) };
    const found = await manager.findOneBy(AreaPostcodeCopyEntity, { ...range, ...holds });
    if (!found) return null;
    const operators = await manager.findBy(AreaOperatorCopyEntity, { areaId: found.areaId, ...holds });
    return {
      areaId: found.areaId,
      operators: new Map(operators.map(({ discipline, partyId }) => [discipline, partyId])),
    };
  }

  async areasKnownAt(manager: EntityManager): Promise<string | null> {
    return (await manager.findOneBy(FactFreshnessEntity, { topic: 'area' }))?.occurredAt ?? null;
  }

  async coordinators(
    manager: EntityManager,
    areaId: string,
    at: { now: string; today: LocalDate },
  ): Promise<CoordinatorRow[]> {
    const rows = await manager.findBy(CoordinatorCopyEntity, { areaId, inForceAt: LessThanOrEqual(at.now) });
    return newestPerKey(rows).flatMap(({ complexity, partyId, from, to }) =>
      partyId !== null && from <= at.today && to > at.today ? [{ complexity, partyId }] : [],
    );
  }

  /** By the version in force at that instant; a local one before the national one. */
  async complexityRules(manager: EntityManager, areaId: string | null, at: { now: string; today: LocalDate }) {
    const rows = await manager.findBy(RuleSetCopyEntity, { kind: 'COMPLEXITY', inForceAt: LessThanOrEqual(at.now) });
    const row = tableInForce(rows, areaId, at.today);
    return row && this.compiled(row);
  }

  /** Working days to ready by the contract of the area; the class's own frame before one for every class. */
  async frameWorkingDays(
    manager: EntityManager,
    areaId: string,
    complexity: Complexity,
    on: LocalDate,
  ): Promise<number | null> {
    const contracts = await manager.findBy(ContractCopyEntity, {
      areaId,
      state: In(ACTIVE_STATES),
      from: LessThanOrEqual(on),
      to: MoreThan(on),
    });
    if (!contracts.length) return null;
    const contractId = In(contracts.map((contract) => contract.contractId));
    const frames = await manager.findBy(FrameCopyEntity, { contractId, measure: TO_READY });
    const own = frames.find((frame) => frame.complexity === complexity);
    return (own ?? frames.find((frame) => frame.complexity === null))?.norm ?? null;
  }

  private compiled({ key, version, body }: RuleSetCopyEntity): RuleSetVersion {
    const known = this.tables.get(`${key} ${version}`);
    const table = known ?? (body as DecisionTable);
    this.tables.set(`${key} ${version}`, table);
    return { version, table };
  }
}
