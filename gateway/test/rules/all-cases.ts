import { changeSetCases } from './change-set.cases';
import { checkCases } from './check.cases';
import { daysCases } from './days.cases';
import { generalCases } from './general.cases';
import { groundAndMaturityCases } from './ground.cases';
import { inputCases } from './input.cases';
import { orderCases } from './orders.cases';
import type { RuleCase } from './rule-case';
import { verdictCases } from './verdict.cases';

export const allCases: readonly RuleCase[] = [
  ...generalCases,
  ...inputCases,
  ...verdictCases,
  ...groundAndMaturityCases,
  ...checkCases,
  ...changeSetCases,
  ...daysCases,
  ...orderCases,
];
