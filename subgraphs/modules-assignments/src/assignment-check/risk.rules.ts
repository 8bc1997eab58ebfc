import type { Refusal } from '@ketenregie/shared';
import { areaCode, factsAge, type JudgedAssignment, refuseAt } from './judged';
import type { ContractFact } from './types';

/** MA-07: without a contract on the day MA-18 speaks; a module without rows passes. */
export function riskRefusals({ change, areaId, module, content, contracts, facts }: JudgedAssignment): Refusal[] {
  if (!content) return [];
  const allocated = ({ id }: ContractFact): boolean => {
    const matrix = facts.riskMatrices.get(id);
    if (!matrix || matrix.acceptedOn > change.validFrom) return false;
    return matrix.rows.every((row) => row.module !== module || Boolean(row.owner));
  };
  const lacking = contracts.filter((contract) => !allocated(contract));
  if (lacking.length === 0) return [];
  return refuseAt('RISK_NOT_ALLOCATED', 'MA-07', ['partyId'], {
    module,
    area: areaCode(facts, areaId),
    contract: lacking.map(({ number }) => number).join(', '),
    ...factsAge(facts, 'riskMatrix'),
  });
}
