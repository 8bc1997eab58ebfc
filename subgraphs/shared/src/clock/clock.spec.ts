import { testDatabase } from '../testing';
import { Clock } from './clock';
import { loadClockState, saveClockState } from './clock-state';
import {
  addDays,
  addMonths,
  addMs,
  daysBetween,
  isRealDate,
  localDateOf,
  midnightOf,
  midnightsBetween,
  msBetween,
  parseInstant,
} from './days';
import { wallMs } from './wall';

describe('days in Amsterdam', () => {
  it.each([
    ['2026-09-30T22:30:00.000Z', '2026-10-01'],
    ['2026-09-30T21:59:59.999Z', '2026-09-30'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is of %s', (instant, day) => {
    expect(localDateOf(instant)).toBe(day);
  });

  it.each([
    ['2026-09-01', '2026-08-31T22:00:00.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s', (day, instant) => {
    expect(midnightOf(day)).toBe(instant);
    expect(localDateOf(instant)).toBe(day);
    expect(localDateOf(addMs(instant, -1))).toBe(addDays(day, -1));
  });

  it('gives the two days of a clock change 23 and 25 hours', () => {
    const hours = (day: string) => msBetween(midnightOf(day), midnightOf(addDays(day, 1))) / 3_600_000;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-09-01')]).toEqual([23, 25, 24]);
  });

  it('lists every midnight passed, the last one included', () => {
    expect(midnightsBetween('2026-10-24T10:00:00.000Z', midnightOf('2026-10-26'))).toEqual([
      midnightOf('2026-10-25'),
      midnightOf('2026-10-26'),
    ]);
    expect(midnightsBetween('2026-10-24T10:00:00.000Z', '2026-10-24T21:59:59.999Z')).toEqual([]);
    expect(midnightsBetween(midnightOf('2026-10-24'), midnightOf('2026-10-24'))).toEqual([]);
  });

  it('adds months without leaving the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-05-31', -3)).toBe('2026-02-28');
    expect(daysBetween('2026-03-02', '2026-07-06')).toBe(126);
    expect(addDays('2026-03-02', 84)).toBe('2026-05-25');
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-9-1', false],
    ['2026-09-01T00:00', false],
    ['', false],
  ])('a real date: %s %s', (day, real) => {
    expect(isRealDate(day)).toBe(real);
  });

  it('reads instants with any offset and writes one form', () => {
    expect(parseInstant('2026-09-01T08:00+02:00')).toBe('2026-09-01T06:00:00.000Z');
    expect(parseInstant('2026-09-01')).toBeNull();
    expect(parseInstant('tomorrow')).toBeNull();
  });
});

describe('Clock', () => {
  const db = testDatabase();
  const instant = '2026-09-01T06:00:00.000Z';

  afterEach(() => jest.useRealTimers());

  it('goes on with real time from the instant it was set to', () => {
    jest.useFakeTimers();
    const clock = new Clock();
    clock.set(instant);
    jest.advanceTimersByTime(90_000);
    expect(clock.now()).toBe('2026-09-01T06:01:30.000Z');
  });

  it('stands still while held, and goes on from there', () => {
    jest.useFakeTimers();
    const clock = new Clock({ instant });
    clock.hold();
    jest.advanceTimersByTime(90_000);
    expect([clock.now(), clock.held]).toEqual([instant, true]);
    clock.release();
    jest.advanceTimersByTime(1000);
    expect([clock.now(), clock.held]).toEqual(['2026-09-01T06:00:01.000Z', false]);
  });

  it('never goes back with the machine', () => {
    jest.useFakeTimers();
    const clock = new Clock({ instant });
    jest.setSystemTime(wallMs() - 60_000);
    expect(clock.now()).toBe(instant);
  });

  it('knows its day in Amsterdam', () => {
    expect(new Clock({ instant: '2026-09-30T22:30:00.000Z', held: true }).today()).toBe('2026-10-01');
  });

  it('survives a restart, the time in between included', async () => {
    const before = new Clock({ instant, anchoredAt: '2026-01-01T00:00:00.000Z' });
    await db.work.task((manager) => saveClockState(manager, before));
    const state = await loadClockState(db.work.manager);
    expect(state).toEqual({ instant, anchoredAt: '2026-01-01T00:00:00.000Z', held: false });
    before.hold();
    await db.work.task((manager) => saveClockState(manager, before));
    const again = new Clock((await loadClockState(db.work.manager)) ?? {});
    expect([again.held, again.now()]).toEqual([true, before.now()]);
  });
});
