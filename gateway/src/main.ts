import 'reflect-metadata';
import { loadSettings } from '@ketenregie/shared';
import { runUntilSignal, say } from './cli/run';
import { startDistributed } from './distributed';

/** The gateway in a process of its own. */
runUntilSignal(async () => {
  const gateway = await startDistributed(loadSettings());
  say(`gateway    ${gateway.url}/graphql`);
  return gateway;
});
