import { generalCases } from './general.cases';
import { runCases } from './rule-case';

runCases('every command', generalCases);
