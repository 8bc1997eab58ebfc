import type { Module } from './enums';

/** One module of a run that is counted for the party that runs it. */
export interface CountedStep {
  module: Module;
  partyId: string;
}
