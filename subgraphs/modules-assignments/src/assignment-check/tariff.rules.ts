import type { Refusal } from '@ketenregie/shared';
import { type Complexity, MODULES, type Module, OPTIONAL_MODULES } from '../enums/values';
import { activeContracts, areaCode, factsAge, holdsOn, type JudgedAssignment, partyName, refuseAt } from './judged';
import { runnerOn, type Timelines } from './timelines';

type Slots = Timelines['after'];

const setKey = (modules: readonly Module[]) => OPTIONAL_MODULES.filter((each) => modules.includes(each)).join('+');

/** Sets of optional modules that a party runs in the rows of a class; `about` keeps the rows that ask for a module. */
function setsOf(
  judged: JudgedAssignment,
  slots: Slots,
  partyId: string,
  complexity: Complexity,
  about?: Module,
): Set<string> {
  const { areaId, change, facts } = judged;
  const run = MODULES.filter((module) => runnerOn(slots, { areaId, module, complexity }, change.validFrom) === partyId);
  const sets = new Set<string>();
  for (const row of facts.complexityRows) {
    if (row.complexity !== complexity) continue;
    const asked = run.filter((module) => !OPTIONAL_MODULES.includes(module) || row.modules.includes(module));
    if (asked.length > 0 && (about === undefined || asked.includes(about))) sets.add(setKey(asked));
  }
  return sets;
}

function ownContracts({ areaId, change, facts }: JudgedAssignment, partyId: string) {
  return activeContracts(facts, areaId, null).filter(
    (contract) => holdsOn(contract, change.validFrom) && contract.parties.some((party) => party.partyId === partyId),
  );
}

function isContractor(judged: JudgedAssignment, partyId: string): boolean {
  const named = ownContracts(judged, partyId).flatMap(({ parties }) =>
    parties.filter((party) => party.partyId === partyId),
  );
  return (named[0]?.side ?? judged.facts.parties.get(partyId)?.side) === 'CONTRACTOR';
}

function hasTariff(judged: JudgedAssignment, partyId: string, complexity: Complexity, set: string): boolean {
  const tariffs = ownContracts(judged, partyId).flatMap(({ id }) => judged.facts.tariffsByContract.get(id) ?? []);
  return tariffs.some(
    (tariff) =>
      tariff.complexity === complexity && setKey(tariff.modules) === set && holdsOn(tariff, judged.change.validFrom),
  );
}

interface Lack {
  partyId: string;
  complexity: Complexity;
  set: string;
}

/** The receiver needs a price with the module, the giver one for what it keeps. */
function lacks(judged: JudgedAssignment, complexity: Complexity): Lack[] {
  const { areaId, module, change, slots } = judged;
  const at = { areaId, module, complexity };
  const receiver = runnerOn(slots.after, at, change.validFrom);
  const giver = runnerOn(slots.before, at, change.validFrom);
  const needed: Lack[] = [];
  if (receiver !== null && isContractor(judged, receiver)) {
    for (const set of setsOf(judged, slots.after, receiver, complexity, module)) {
      needed.push({ partyId: receiver, complexity, set });
    }
  }
  if (giver !== null && giver !== receiver && isContractor(judged, giver)) {
    const held = setsOf(judged, slots.before, giver, complexity);
    for (const set of setsOf(judged, slots.after, giver, complexity)) {
      if (!held.has(set)) needed.push({ partyId: giver, complexity, set });
    }
  }
  return needed.filter((need) => !hasTariff(judged, need.partyId, need.complexity, need.set));
}

/** MA-25: mains works are settled by open book and need no front-door tariff. */
export function tariffRefusals(judged: JudgedAssignment): Refusal[] {
  const missing = judged.classes.filter((each) => each !== 'MAINS').flatMap((each) => lacks(judged, each));
  const [first] = missing;
  if (!first) return [];
  const { facts, areaId, module } = judged;
  const own = missing.filter(({ partyId }) => partyId === first.partyId);
  return refuseAt('TARIFF_MISSING', 'MA-25', ['partyId'], {
    party: partyName(facts, first.partyId),
    module,
    area: areaCode(facts, areaId),
    classes: [...new Set(own.map(({ complexity }) => complexity))].join(', '),
    modules: [...new Set(own.flatMap(({ set }) => (set ? set.split('+') : [])))].join(', ') || null,
    ...factsAge(facts, 'tariff'),
  });
}
