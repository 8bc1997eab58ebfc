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

registerEnumType(values.Role, {
  name: 'Role',
  description: 'What a person may do for the own organisation (domain §8).',
});

registerEnumType(values.Language, { name: 'Language', description: 'Language in which a person is addressed.' });

registerEnumType(values.ContractState, {
  name: 'ContractState',
  description: 'State of a contract (domain §6); EXTENDED counts as active.',
});

registerEnumType(values.MandateSubject, {
  name: 'MandateSubject',
  description: 'What a mandate lets a party decide: run a module, coordinate, act on a contract, move work.',
});

registerEnumType(values.RiskOwner, {
  name: 'RiskOwner',
  description: 'Who bears a risk (RI-05); JOINT counts as one owner (RI-06).',
});

registerEnumType(values.FrameMeasure, {
  name: 'FrameMeasure',
  description: 'What a frame of a contract promises, in working days.',
});
