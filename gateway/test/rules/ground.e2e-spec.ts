import { groundAndMaturityCases } from './ground.cases';
import { runCases } from './rule-case';

runCases('the ground of an assignment', groundAndMaturityCases);
