import type { Event } from '../dataset/types.ts';

/** `opening`: the story and its signs · `fact`: one of its facts · `closing`: the sources */
export type StepKind = 'opening' | 'fact' | 'closing';

/** A walk through facts, one step each, between an opening and a closing. It changes nothing of the page behind it. */
export class Presentation {
  readonly events: readonly Event[];
  /** 0: the opening, 1 to the number of facts: that fact, one more: the closing */
  step = $state.raw(0);
  /** the screen is dark, so that a class looks up */
  isBlank = $state.raw(false);

  /** @param events in order of time */
  constructor(events: readonly Event[]) {
    this.events = events;
  }

  /** Number of the closing step. */
  get last(): number {
    return this.events.length + 1;
  }

  get kind(): StepKind {
    if (this.step === 0) return 'opening';
    return this.step === this.last ? 'closing' : 'fact';
  }

  /** The fact of the step; undefined for the opening and the closing. */
  get event(): Event | undefined {
    return this.events[this.step - 1];
  }

  /** Goes so many steps on, or back where negative, and not beyond either end. */
  move(steps: number): void {
    this.moveTo(this.step + steps);
  }

  /** Goes to a step by its number; what lies beyond an end means that end. */
  moveTo(step: number): void {
    this.step = Math.max(0, Math.min(step, this.last));
  }
}
