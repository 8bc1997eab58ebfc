import { z } from 'zod';
import {
  Complexity,
  ContractState,
  Discipline,
  MandateSubject,
  Module,
  PartyKind,
  RiskOwner,
  Side,
} from './enums/values';

/** The facts that this context tells the others; ids and facts, no personal data, no price. */

const id = z.string();
const day = z.string();
const openDay = z.string().nullable();
const discipline = z.enum(Discipline);
const side = z.enum(Side);
const moduleName = z.enum(Module);
const complexity = z.enum(Complexity);
const roleHolder = z.object({ personId: id, partyId: id }).nullable();

const partyChanged = z.object({
  partyId: id,
  code: z.string(),
  name: z.string(),
  kind: z.enum(PartyKind),
  side,
  disciplines: z.array(discipline),
  memberIds: z.array(id),
});

const areaChanged = z.object({
  areaId: id,
  code: z.string(),
  name: z.string(),
  combiAreaId: id.nullable(),
  combiAreaCode: z.string().nullable(),
  neighbourIds: z.array(id),
  periods: z.array(
    z.object({
      from: day,
      to: openDay,
      postcodeRanges: z.array(z.object({ from: z.string(), to: z.string() })),
      operators: z.array(z.object({ discipline, partyId: id })),
      contractPartyId: id.nullable(),
    }),
  ),
});

const contractState = z.object({
  contractId: id,
  number: z.string(),
  state: z.enum(ContractState),
  areaIds: z.array(id),
  modules: z.array(moduleName),
  parties: z.array(z.object({ partyId: id, side })),
  from: day,
  to: day,
  director: roleHolder,
  administrator: roleHolder,
  qualityController: roleHolder,
});

const mandateChanged = z.object({
  mandateId: id,
  partyId: id,
  personId: id.nullable(),
  subject: z.enum(MandateSubject),
  module: moduleName.nullable(),
  areaId: id.nullable(),
  combiAreaId: id.nullable(),
  contractId: id.nullable(),
  from: day,
  to: openDay,
});

const legalBasisChanged = z.object({
  legalBasisId: id,
  law: z.string(),
  article: z.string(),
  from: day,
  to: openDay,
});

const riskMatrixAccepted = z.object({
  contractId: id,
  version: z.number().int(),
  acceptedOn: day,
  rows: z.array(z.object({ rowId: id, title: z.string(), module: moduleName, owner: z.enum(RiskOwner) })),
});

const tariffChanged = z.object({
  tariffId: id,
  contractId: id,
  complexity,
  modules: z.array(moduleName),
  from: day,
  to: openDay,
});

const frameChanged = z.object({
  frameId: id,
  contractId: id,
  measure: z.string(),
  complexity: complexity.nullable(),
  norm: z.number().int(),
  tolerance: z.number().int().nullable(),
});

const clockMoved = z.object({ to: z.string() });
const clockReached = z.object({ to: z.string(), context: z.string() });

export const produces = {
  'party.changed.v1': partyChanged,
  'area.changed.v1': areaChanged,
  'contract.agreed.v1': contractState,
  'contract.activated.v1': contractState,
  'contract.extended.v1': contractState,
  'contract.ended.v1': contractState,
  'mandate.changed.v1': mandateChanged,
  'legalBasis.changed.v1': legalBasisChanged,
  'riskMatrix.accepted.v1': riskMatrixAccepted,
  'tariff.changed.v1': tariffChanged,
  'frame.changed.v1': frameChanged,
  'clock.moved.v1': clockMoved,
};

export const consumes = { 'clock.reached.v1': clockReached };

export type Payload<T extends keyof typeof produces> = z.infer<(typeof produces)[T]>;
