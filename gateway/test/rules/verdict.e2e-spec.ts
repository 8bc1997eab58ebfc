import { runCases } from './rule-case';
import { verdictCases } from './verdict.cases';

runCases('a party for a cell', verdictCases);
