/** Null: the specs run on SQLite files. */
export function testDatabaseUrl(): string | null {
  return process.env.TEST_DATABASE_URL || null;
}
