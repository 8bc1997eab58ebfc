import { type DomainEvent, FOREVER, type Handler, type HandlerUnit } from '@ketenregie/shared';
import type { EntityManager } from 'typeorm';
import type { FactTopic } from '../assignment-check/types';
import * as events from './fact-events';
import { freshen, keep } from './fact-store';
import {
  AreaFactEntity,
  ContractAreaFactEntity,
  ContractFactEntity,
  FrameFactEntity,
  LegalBasisFactEntity,
  MandateFactEntity,
  PartyFactEntity,
  RiskMatrixFactEntity,
  TariffFactEntity,
} from './facts.entity';

/** What a changed fact may have an effect on: sets in these areas, or in all of them. */
export interface FactsTouched {
  areaIds: readonly string[];
  all: boolean;
}

export type FactsUnit = Pick<HandlerUnit, 'manager' | 'now' | 'today' | 'emit'>;

/** Called in the same transaction as the fact: sets that were blocked are judged again. */
export type OnFactsChanged = (unit: FactsUnit, touched: FactsTouched) => Promise<void>;

type Keep = (event: DomainEvent, manager: EntityManager) => Promise<FactsTouched>;

const everything: FactsTouched = { areaIds: [], all: true };
const nothing: FactsTouched = { areaIds: [], all: false };
const within = (...areaIds: string[]): FactsTouched => ({ areaIds: [...new Set(areaIds)], all: false });

async function keepParty({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { partyId: id, ...party } = events.partyChanged.parse(payload);
  await keep(manager, PartyFactEntity, { id, ...party, occurredAt }, 'id');
  return everything;
}

async function keepArea({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { areaId: id, ...area } = events.areaChanged.parse(payload);
  await keep(manager, AreaFactEntity, { id, ...area, occurredAt }, 'id');
  return within(id);
}

async function keepContract({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { contractId: id, ...contract } = events.contractChanged.parse(payload);
  const links = await manager.findBy(ContractAreaFactEntity, { contractId: id });
  await keep(manager, ContractFactEntity, { id, ...contract, occurredAt }, 'id');
  if (links.length > 0) await manager.delete(ContractAreaFactEntity, { contractId: id });
  const areaIds = [...new Set(contract.areaIds)];
  if (areaIds.length > 0) {
    await manager.insert(
      ContractAreaFactEntity,
      areaIds.map((areaId) => ({ contractId: id, areaId })),
    );
  }
  return within(...areaIds, ...links.map(({ areaId }) => areaId));
}

async function keepMandate({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { mandateId: id, to, ...mandate } = events.mandateChanged.parse(payload);
  await keep(manager, MandateFactEntity, { id, ...mandate, to: to ?? FOREVER, occurredAt }, 'id');
  return mandate.areaId === null ? everything : within(mandate.areaId);
}

async function keepLegalBasis({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { legalBasisId: id, to, ...basis } = events.legalBasisChanged.parse(payload);
  await keep(manager, LegalBasisFactEntity, { id, ...basis, to: to ?? FOREVER, occurredAt }, 'id');
  return everything;
}

async function areasOf(manager: EntityManager, contractId: string): Promise<FactsTouched> {
  const links = await manager.findBy(ContractAreaFactEntity, { contractId });
  return within(...links.map(({ areaId }) => areaId));
}

async function keepRiskMatrix({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const matrix = events.riskMatrixAccepted.parse(payload);
  await keep(manager, RiskMatrixFactEntity, { ...matrix, occurredAt }, 'contractId');
  return areasOf(manager, matrix.contractId);
}

async function keepTariff({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { tariffId: id, to, ...tariff } = events.tariffChanged.parse(payload);
  await keep(manager, TariffFactEntity, { id, ...tariff, to: to ?? FOREVER, occurredAt }, 'id');
  return areasOf(manager, tariff.contractId);
}

/** No assignment rule reads a frame. */
async function keepFrame({ payload, occurredAt }: DomainEvent, manager: EntityManager): Promise<FactsTouched> {
  const { frameId: id, ...frame } = events.frameChanged.parse(payload);
  await keep(manager, FrameFactEntity, { id, ...frame, occurredAt }, 'id');
  return nothing;
}

/** Fills this context's copies from contracts-risk's events. */
export function factHandlers({ onFactsChanged }: { onFactsChanged: OnFactsChanged }): Record<string, Handler> {
  const handler =
    (topic: FactTopic | null, write: Keep): Handler =>
    async (event, unit) => {
      const touched = await write(event, unit.manager);
      if (topic) await freshen(unit.manager, topic, event.occurredAt);
      if (touched.all || touched.areaIds.length > 0) await onFactsChanged(unit, touched);
    };
  const contract = handler('contract', keepContract);
  return {
    'party.changed.v1': handler('party', keepParty),
    'area.changed.v1': handler('area', keepArea),
    'contract.agreed.v1': contract,
    'contract.activated.v1': contract,
    'contract.extended.v1': contract,
    'contract.ended.v1': contract,
    'mandate.changed.v1': handler('mandate', keepMandate),
    'legalBasis.changed.v1': handler('legalBasis', keepLegalBasis),
    'riskMatrix.accepted.v1': handler('riskMatrix', keepRiskMatrix),
    'tariff.changed.v1': handler('tariff', keepTariff),
    'frame.changed.v1': handler(null, keepFrame),
  };
}
