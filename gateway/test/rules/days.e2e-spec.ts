import { daysCases } from './days.cases';
import { runCases } from './rule-case';

runCases('what the days bring', daysCases);
