import type { Complexity, Module } from '../enums/values';

/** Who coordinates a class of an area, by party code; the reason where the scenario is a deviation (MA-15). */
export interface DemoCoordinator {
  classes: readonly Complexity[];
  scenario: 'A' | 'B';
  party: string;
  reason: string | null;
}

export interface DemoAssignments {
  area: string;
  /** The E operator: its decision is the ground, its contract manager the director. */
  operator: string;
  contractParty: string;
  matrix: Readonly<Record<Module, string>>;
  coordinators: readonly DemoCoordinator[];
}

const runs = (
  orient: string,
  design: string,
  prepare: string,
  build: string,
  close: string,
): DemoAssignments['matrix'] => ({
  ...{ ORIENT_AND_ORDER: orient, DESIGN: design, PREPARE: prepare, BUILD: build, CLOSE: close },
});

const coordinator = (
  classes: readonly Complexity[],
  scenario: 'A' | 'B',
  party: string,
  reason: string | null = null,
): DemoCoordinator => ({ classes, scenario, party, reason });

const SIMPLE = ['C1', 'C2'] as const;
const COMPOSITE = ['C3', 'C4'] as const;
const ALL_RUN = 'De contractpartij voert in dit gebied ook de samengestelde opdrachten als geheel uit.';
const PLANNED =
  'De netbeheerder ontwerpt en bereidt voor; de aannemer voert de regie naar de klant volgens werkafspraak.';
const KEPT = 'De netbeheerder houdt de regie zolang de contractpartij alleen onderdelen uitvoert.';

/** A where a contract party coordinates connections; MAINS is the operator's, with a working agreement. */
const byContractParty = (party: string, operator: string): DemoCoordinator[] => [
  coordinator(SIMPLE, 'A', party),
  coordinator(COMPOSITE, 'A', party, ALL_RUN),
  coordinator(['MAINS'], 'B', operator),
];

const byOperator = (operator: string): DemoCoordinator[] => [
  coordinator([...SIMPLE, ...COMPOSITE], 'B', operator, KEPT),
  coordinator(['MAINS'], 'B', operator),
];

/** Domain §11: matrix and coordinators in force on 2026-09-01, from 2025-01-01. */
export const demoAssignments: readonly DemoAssignments[] = [
  {
    ...{ area: 'OV-IJV', operator: 'oosterstroom', contractParty: 'vechtstroom' },
    matrix: runs('vechtstroom', 'oosterstroom', 'vechtstroom', 'vechtstroom', 'vechtstroom'),
    coordinators: byContractParty('vechtstroom', 'oosterstroom'),
  },
  {
    ...{ area: 'OV-TW', operator: 'oosterstroom', contractParty: 'tukker' },
    matrix: runs('tukker', 'oosterstroom', 'oosterstroom', 'tukker', 'tukker'),
    coordinators: [
      coordinator(SIMPLE, 'A', 'tukker'),
      coordinator(COMPOSITE, 'B', 'tukker', PLANNED),
      coordinator(['MAINS'], 'B', 'oosterstroom'),
    ],
  },
  {
    ...{ area: 'DR-ZD', operator: 'noorderlicht', contractParty: 'graafploeg' },
    matrix: runs('noorderlicht', 'noorderlicht', 'noorderlicht', 'graafploeg', 'noorderlicht'),
    coordinators: byOperator('noorderlicht'),
  },
  {
    ...{ area: 'ZH-HR', operator: 'hollandsnet', contractParty: 'rijnland' },
    matrix: runs('rijnland', 'hollandsnet', 'rijnland', 'rijnland', 'rijnland'),
    coordinators: byContractParty('rijnland', 'hollandsnet'),
  },
  {
    ...{ area: 'ZE-ZL', operator: 'delta-duin', contractParty: 'zeebries' },
    matrix: runs('delta-duin', 'delta-duin', 'zeebries', 'zeebries', 'delta-duin'),
    coordinators: byOperator('delta-duin'),
  },
  {
    ...{ area: 'NB-WB', operator: 'delta-duin', contractParty: 'brabant' },
    matrix: runs('brabant', 'brabant', 'brabant', 'brabant', 'brabant'),
    coordinators: byContractParty('brabant', 'delta-duin'),
  },
];

/** Log-ins of the contract managers whom domain §11 names; every other is `cm-` and the party's code. */
const NAMED: Readonly<Record<string, string>> = {
  oosterstroom: 'mira',
  tukker: 'kadir',
  'delta-duin': 'sanne',
  zeebries: 'bram',
};

export const contractManagerOf = (party: string): string => NAMED[party] ?? `cm-${party}`;
