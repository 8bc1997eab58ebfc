import { registerEnumType } from 'type-graphql';
import * as values from './values';

export * from './values';

registerEnumType(values.Module, {
  name: 'Module',
  description: 'One of the five modules of the chain (§2.4), in execution order.',
  valuesConfig: {
    ORIENT_AND_ORDER: { description: 'Information, order, payment and first appointment; always run.' },
    DESIGN: { description: 'One design for all disciplines; run where the complexity row asks for it.' },
    PREPARE: { description: 'Plans, investigations, materials, permits; run where the complexity row asks for it.' },
    BUILD: { description: 'People, materials, machines; always run, started by the coordinator.' },
    CLOSE: { description: 'Satisfaction, record, data, settlement, aftercare; always run.' },
  },
});

registerEnumType(values.Complexity, {
  name: 'Complexity',
  description: 'Complexity class of an order (domain §9): C1 to C4 for connections, MAINS for mains works.',
});

registerEnumType(values.Discipline, {
  name: 'Discipline',
  description: 'Electricity E, gas G, heat H, water W, telecom and media M, sewer R.',
});

registerEnumType(values.Side, { name: 'Side', description: 'The side that an organisation acts for (§2.2).' });

registerEnumType(values.PartyKind, { name: 'PartyKind', description: 'What kind of organisation a party is.' });

registerEnumType(values.AssignmentGround, {
  name: 'AssignmentGround',
  description: 'Why a party runs a module (MA-08): by law, by a decision of an operator, or by task maturity.',
});

registerEnumType(values.Scenario, {
  name: 'Scenario',
  description:
    'A: a contract party coordinates and can run every module; B: a working agreement divides the work (§2.5).',
});

registerEnumType(values.ChangeKind, { name: 'ChangeKind', description: 'What a change in a change set changes.' });

registerEnumType(values.ChangeSetState, {
  name: 'ChangeSetState',
  description: 'State of a change set (domain §6).',
});

registerEnumType(values.CellState, {
  name: 'CellState',
  description:
    'What a matrix cell shows: in force, planned by a scheduled set, drafted in the set that is looked through, refused by a rule there, or nobody.',
});

registerEnumType(values.StepState, { name: 'StepState', description: 'State of one module of a run (domain §6).' });

registerEnumType(values.CompetenceEvidence, {
  name: 'CompetenceEvidence',
  description: 'What proves a competence (MA-04).',
});

registerEnumType(values.MaturityAspect, {
  name: 'MaturityAspect',
  description: 'Task maturity to run a module oneself, or to leave it to another party (MA-09).',
});

registerEnumType(values.CheckSeverity, {
  name: 'CheckSeverity',
  description: 'A refusal stops submitting and publishing; an advice never stops a command.',
});
