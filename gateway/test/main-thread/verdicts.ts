import { type Answer, list } from '../support/answer';
import { eventually } from '../support/eventually';
import type { Product, Variables } from '../support/product';
import { done, type Names } from './thread';

export interface Verdict {
  eligible: boolean;
  codes: string[];
  refusals: readonly { rule: string; message: string; fix: string }[];
}

interface Candidate {
  party: { code: string };
  eligible: boolean;
  current: boolean;
  refusals: { code: string; rule: string; message: string; fix: string }[];
}

/** The verdicts over OV-TW × PREPARE from 2026-10-01 on ground MATURITY, or over another cell; by party code. */
export async function verdicts(product: Product, names: Names, cell: Variables = {}): Promise<Map<string, Verdict>> {
  const query = `query ($input: AssignmentCandidatesInput!) { assignmentCandidates(input: $input) {
    eligible current party { code } refusals { code rule message fix } } }`;
  const asked = {
    areaId: names.area('OV-TW'),
    module: 'PREPARE',
    ground: 'MATURITY',
    validFrom: '2026-10-01',
    ...cell,
  };
  const answer = await product.ask('mira', query, { input: asked });
  const found = list<Candidate>(answer, 'assignmentCandidates');
  return new Map(
    found.map(({ party, eligible, refusals }) => [
      party.code,
      { eligible, refusals, codes: refusals.map(({ code }) => code).sort() },
    ]),
  );
}

export function auditEvidence(product: Product, names: Names): Promise<Answer> {
  const evidence = {
    level: 3,
    evidenceKind: 'AUDIT',
    evidenceReference: 'Audit 2026-08',
    from: '2026-09-01',
    to: '2029-01-01',
  };
  const fields = 'competence { id level module party { code } }';
  return product.command('kadir', 'recordCompetence', fields, {
    partyId: names.party('tukker'),
    module: 'PREPARE',
    ...evidence,
  });
}

export function mandateOfTukker(product: Product, names: Names): Promise<Answer> {
  const scope = {
    subject: 'MODULE',
    module: 'PREPARE',
    areaId: names.area('OV-TW'),
    from: '2026-09-01',
    to: '2029-01-01',
  };
  return product.command('mira', 'grantMandate', 'mandate { id }', { partyId: names.party('tukker'), ...scope });
}

export function assess(product: Product, names: Names, login: string, aspect: string, level = 3): Promise<Answer> {
  const partyId = names.party(aspect === 'PERFORM' ? 'tukker' : 'oosterstroom');
  const where = { partyId, module: 'PREPARE', areaId: names.area('OV-TW') };
  const found = { aspect, level, evidence: 'Joint session of 31 August 2026' };
  return product.command(login, 'recordMaturityAssessment', 'maturityAssessment { level side }', {
    ...where,
    ...found,
  });
}

/** What J1 does before it proposes: evidence, mandate, and both assessments by both sides. */
export async function tukkerBecomesFit(product: Product, names: Names): Promise<void> {
  done(await auditEvidence(product, names), 'recordCompetence.competence');
  done(await mandateOfTukker(product, names), 'grantMandate.mandate');
  for (const login of ['mira', 'kadir']) {
    for (const aspect of ['PERFORM', 'LET_GO']) {
      done(await assess(product, names, login, aspect), 'recordMaturityAssessment.maturityAssessment');
    }
  }
  await tukkerIsFit(product, names);
}

/** The mandate comes by event. */
export async function tukkerIsFit(product: Product, names: Names): Promise<void> {
  await eventually(
    () => verdicts(product, names),
    (found) => found.get('tukker')?.eligible === true,
  );
}

/** The proposal of J1. */
export function prepareToTukker(names: Names): Variables {
  const cell = { areaId: names.area('OV-TW'), module: 'PREPARE', partyId: names.party('tukker') };
  return { ...cell, ground: 'MATURITY', explanation: 'Tukker prepares what it builds' };
}
