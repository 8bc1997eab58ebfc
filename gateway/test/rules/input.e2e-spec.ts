import { inputCases } from './input.cases';
import { runCases } from './rule-case';

runCases('days, sizes and scales', inputCases);
