import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import type { Place } from '../support/places';

export const ROOT = join(__dirname, '..', '..', '..');

export interface Finished {
  code: number | null;
  output: string;
}

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { child: ChildProcess; finished: Promise<Finished> } {
  // A group of its own: a kill reaches everything that it started.
  const child = spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  return { child, finished: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))) };
}

/** The built product, started as a person starts it: one process on SQLite, five on MariaDB. */
export class StartedProduct {
  private running: ReturnType<typeof run> | null = null;

  constructor(
    private readonly place: Place,
    private readonly port: number,
  ) {}

  private get env(): NodeJS.ProcessEnv {
    const { dataDir, databaseUrl } = this.place;
    const given = { DATA_DIR: dataDir, PORT: String(this.port), DEMO: 'small', LOG_LEVEL: 'warn', BASE: this.url };
    return { ...process.env, ...given, DATABASE_URL: databaseUrl ?? '' };
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    if (!existsSync(join(ROOT, 'gateway/dist/cli/start.js'))) throw new Error('Build first: npm run build.');
    const program = this.place.databaseUrl
      ? ['scripts/start-distributed.mjs', '--built']
      : ['gateway/dist/cli/start.js'];
    const running = run(process.execPath, program, this.env);
    this.running = running;
    let ended: Finished | null = null;
    void running.finished.then((result) => {
      ended = result;
    });
    for (let patience = 0; patience < 12; patience++) {
      const ready = () =>
        fetch(`${this.url}/readyz`).then(
          ({ status }) => status,
          () => 0,
        );
      const answer = await eventually(
        async () => (ended ? -1 : await ready()),
        (status) => status === 200 || status === -1,
      ).catch(() => 0);
      if (answer === 200) return;
      if (ended) break;
    }
    throw new Error(`It did not start: ${JSON.stringify(ended)}`);
  }

  private async end(signal: NodeJS.Signals): Promise<Finished | null> {
    const { running } = this;
    this.running = null;
    if (!running?.child.pid || running.child.exitCode !== null) return null;
    if (signal === 'SIGKILL') process.kill(-running.child.pid, signal);
    else running.child.kill(signal);
    return running.finished;
  }

  /** Everything at once, without a word. */
  kill = () => this.end('SIGKILL');
  stop = () => this.end('SIGTERM');

  /** A program of this repository against it. */
  run(command: string, ...args: string[]): Promise<Finished> {
    return run(command, args, this.env).finished;
  }
}
