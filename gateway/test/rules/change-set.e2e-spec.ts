import { changeSetCases } from './change-set.cases';
import { runCases } from './rule-case';

runCases('the way of a change set', changeSetCases);
