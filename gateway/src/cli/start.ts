import 'reflect-metadata';
import { loadSettings, wallMs } from '@ketenregie/shared';
import { type Embedded, startEmbedded } from '../embedded';
import { DEMO_LOGINS, DEMO_PASSWORD } from '../identity-provider';
import { runUntilSignal, say } from './run';

function stopwatch() {
  const started = wallMs();
  return () => `${((wallMs() - started) / 1000).toFixed(1)} s`;
}

function announce({ url, demo, subgraphs }: Embedded): void {
  const rows = [
    ['console', `${url}/console`],
    ['API', `${url}/graphql`],
    ['health', `${url}/healthz, ${url}/readyz`],
  ];
  say('');
  for (const [name, address] of rows) say(`${name?.padEnd(10)}${address}`);
  if (demo !== 'none') {
    say(`${'clock'.padEnd(10)}${subgraphs.contractsRisk.clock.now()} (a demonstration: an admin moves it)`);
    say('');
    say(`Log-ins, all with the password ${DEMO_PASSWORD}:`);
    for (const { login, name, en } of DEMO_LOGINS) say(`  ${login.padEnd(8)}${name.padEnd(16)}${en}`);
  }
  say('');
}

runUntilSignal(async () => {
  const settings = loadSettings();
  const gone = stopwatch();
  const embedded = await startEmbedded(settings, { progress: (step) => say(`${gone().padStart(7)}  ${step}`) });
  say(`${gone().padStart(7)}  ready`);
  announce(embedded);
  return embedded;
});
