import { type ChangeKind, COMPLEXITIES, type Complexity, MODULES, type Module } from '../enums/values';

/** A cell of the matrix, or an area's coordinator for a class. */
export interface CellName {
  kind: 'MODULE_ASSIGNMENT' | 'COORDINATOR';
  areaCode: string;
  module: Module | null;
  complexity: Complexity | null;
}

/** `OV-TW:PREPARE`, `OV-TW:PREPARE:C2`; of a coordinator `OV-TW:C2`. */
export function keyOf({ areaCode, module, complexity }: Omit<CellName, 'kind'>): string {
  return [areaCode, ...(module ? [module] : []), ...(complexity ? [complexity] : [])].join(':');
}

const moduleOf = (text: string | undefined) => MODULES.find((module) => module === text) ?? null;
const complexityOf = (text: string | undefined) => COMPLEXITIES.find((complexity) => complexity === text) ?? null;

/** Null for what is no key of this kind. */
export function parseKey(kind: ChangeKind, key: string): CellName | null {
  const [areaCode = '', second, third, ...more] = key.split(':');
  if (areaCode === '' || more.length > 0) return null;
  if (kind === 'COORDINATOR') {
    const complexity = complexityOf(second);
    return complexity && third === undefined ? { kind, areaCode, module: null, complexity } : null;
  }
  if (kind !== 'MODULE_ASSIGNMENT') return null;
  const module = moduleOf(second);
  const complexity = complexityOf(third);
  return module && (third === undefined || complexity) ? { kind, areaCode, module, complexity } : null;
}
