import { z } from 'zod';
import { Complexity, Discipline, Module, PartyKind, Side } from '../enums/values';

/** What this context reads of contracts-risk's events: only the fields that it keeps. */

const day = z.string();
const openDay = z.string().nullable();
const id = z.string();
const moduleCode = z.enum(Module);
const complexity = z.enum(Complexity);
const discipline = z.enum(Discipline);
const side = z.enum(Side);
const roleHolder = z.object({ personId: id, partyId: id }).nullable();

export const partyChanged = z.object({
  partyId: id,
  code: z.string(),
  name: z.string(),
  kind: z.enum(PartyKind),
  side,
  disciplines: z.array(discipline),
  memberIds: z.array(id),
});

export const areaChanged = z.object({
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

export const contractChanged = z.object({
  contractId: id,
  number: z.string(),
  state: z.string(),
  areaIds: z.array(id),
  modules: z.array(moduleCode),
  parties: z.array(z.object({ partyId: id, side })),
  from: day,
  to: day,
  director: roleHolder,
  administrator: roleHolder,
  qualityController: roleHolder,
});

export const mandateChanged = z.object({
  mandateId: id,
  partyId: id,
  personId: id.nullable(),
  subject: z.enum({ MODULE: 'MODULE', COORDINATION: 'COORDINATION', CONTRACT: 'CONTRACT', PORTFOLIO: 'PORTFOLIO' }),
  module: moduleCode.nullable(),
  areaId: id.nullable(),
  combiAreaId: id.nullable(),
  contractId: id.nullable(),
  from: day,
  to: openDay,
});

export const legalBasisChanged = z.object({
  legalBasisId: id,
  law: z.string(),
  article: z.string(),
  from: day,
  to: openDay,
});

export const riskMatrixAccepted = z.object({
  contractId: id,
  version: z.number().int(),
  acceptedOn: day,
  rows: z.array(z.object({ rowId: id, title: z.string(), module: moduleCode, owner: z.string().nullable() })),
});

export const tariffChanged = z.object({
  tariffId: id,
  contractId: id,
  complexity,
  modules: z.array(moduleCode),
  from: day,
  to: openDay,
});

export const frameChanged = z.object({
  frameId: id,
  contractId: id,
  measure: z.string(),
  complexity: complexity.nullable(),
  norm: z.number(),
  tolerance: z.number().nullable(),
});

export const factEvents = {
  'party.changed.v1': partyChanged,
  'area.changed.v1': areaChanged,
  'contract.agreed.v1': contractChanged,
  'contract.activated.v1': contractChanged,
  'contract.extended.v1': contractChanged,
  'contract.ended.v1': contractChanged,
  'mandate.changed.v1': mandateChanged,
  'legalBasis.changed.v1': legalBasisChanged,
  'riskMatrix.accepted.v1': riskMatrixAccepted,
  'tariff.changed.v1': tariffChanged,
  'frame.changed.v1': frameChanged,
};
