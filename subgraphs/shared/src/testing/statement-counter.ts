import type { Logger } from 'typeorm';

/** A TypeORM logger that keeps the statements, so that a spec can demand the same count for 1 and for 20 rows. */
export class StatementCounter implements Logger {
  private readonly seen: string[] = [];

  get count(): number {
    return this.seen.length;
  }

  get statements(): readonly string[] {
    return this.seen;
  }

  reset(): void {
    this.seen.length = 0;
  }

  logQuery(query: string): void {
    this.seen.push(query);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

export function statementCounter(): StatementCounter {
  return new StatementCounter();
}
