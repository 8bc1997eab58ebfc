/** Milliseconds of an operation in these specs: long enough for a loaded machine, short enough to wait for. */
export const OPERATION_DEADLINE = 1500;

/** Before the product starts. */
export function shortDeadline(): void {
  process.env.OPERATION_DEADLINE_MS = String(OPERATION_DEADLINE);
  afterAll(() => {
    delete process.env.OPERATION_DEADLINE_MS;
  });
}
