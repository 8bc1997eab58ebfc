import { checkCases } from './check.cases';
import { runCases } from './rule-case';

runCases('the cells that a set changes', checkCases);
