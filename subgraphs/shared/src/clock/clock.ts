import { type LocalDate, localDateOf } from './days';
import { instantOf, msOf, wallMs } from './wall';

export interface ClockState {
  instant: string;
  /** Real time at which `instant` held. */
  anchoredAt: string;
  held: boolean;
}

/** The clock of a context: an instant plus the real time gone by since, unless held. */
export class Clock {
  private instantMs: number;
  private anchoredMs: number;
  private isHeld: boolean;

  constructor(state?: Partial<ClockState>) {
    const wall = wallMs();
    this.instantMs = state?.instant ? msOf(state.instant) : wall;
    this.anchoredMs = state?.anchoredAt ? msOf(state.anchoredAt) : wall;
    this.isHeld = state?.held ?? false;
  }

  get held(): boolean {
    return this.isHeld;
  }

  now(): string {
    return instantOf(this.nowMs());
  }

  today(): LocalDate {
    return localDateOf(this.now());
  }

  set(instant: string): void {
    this.instantMs = msOf(instant);
    this.anchoredMs = wallMs();
  }

  /** Stops here. */
  hold(): void {
    this.set(this.now());
    this.isHeld = true;
  }

  /** Goes on from here with real time. */
  release(): void {
    this.set(this.now());
    this.isHeld = false;
  }

  state(): ClockState {
    return { instant: instantOf(this.instantMs), anchoredAt: instantOf(this.anchoredMs), held: this.isHeld };
  }

  private nowMs(): number {
    return this.isHeld ? this.instantMs : this.instantMs + Math.max(0, wallMs() - this.anchoredMs);
  }
}
