import { registerEnumType } from 'type-graphql';

export const Module = {
  ORIENT_AND_ORDER: 'ORIENT_AND_ORDER',
  DESIGN: 'DESIGN',
  PREPARE: 'PREPARE',
  BUILD: 'BUILD',
  CLOSE: 'CLOSE',
} as const;
export type Module = keyof typeof Module;

registerEnumType(Module, {
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
