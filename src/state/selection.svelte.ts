import { eventsInOrder } from '../dataset/queries.ts';
import type { Dataset, Event, Measure, MeasureValue } from '../dataset/types.ts';

/** A number of the story with the measure it belongs to. */
export interface ChosenValue {
  readonly measure: Measure;
  readonly value: MeasureValue;
}

const defaultEvent = 'palmyra-ambush';

/** Id of a measure's value as marks and addresses carry it. */
export function valueFact({ measure, value }: ChosenValue): string {
  return `${measure.id}:${value.id}`;
}

/**
 * The fact a reader looks at. An event and a number each stay chosen in their own panel; `fact` is what the
 * reader or the address chose last, undefined before. Unknown ids change nothing but `unknown`.
 */
export class Selection {
  fact = $state.raw<string>();
  event = $state.raw<Event>();
  value = $state.raw<ChosenValue>();
  /** an id that was asked for and is not in the story */
  unknown = $state.raw<string>();
  /** true once the reader has chosen: on phones the panel then opens as a sheet */
  open = $state.raw(false);
  readonly events: readonly Event[];
  readonly #values: readonly ChosenValue[];
  readonly #remember: (fact: string) => void;

  /** @param remember told the id of every fact the reader chooses */
  constructor(dataset: Dataset, remember: (fact: string) => void = () => undefined) {
    this.events = eventsInOrder(dataset);
    this.#values = dataset.measures.flatMap((measure) => measure.values.map((value) => ({ measure, value })));
    this.#remember = remember;
    this.event = this.events.find(({ id }) => id === defaultEvent) ?? this.events[0];
    this.value = this.#values[0];
  }

  /** True for the event and for the number that their panels show. */
  has(fact: string): boolean {
    return fact === this.event?.id || (this.value !== undefined && fact === valueFact(this.value));
  }

  /** Chooses a fact by its id. Returns false, and keeps what was chosen, where the story has no such fact. */
  choose(fact: string): boolean {
    const event = this.events.find(({ id }) => id === fact);
    const value = this.#values.find((candidate) => valueFact(candidate) === fact);
    const isKnown = event !== undefined || value !== undefined;
    this.unknown = isKnown ? undefined : fact;
    if (!isKnown) return false;
    this.fact = fact;
    if (event) this.event = event;
    if (value) this.value = value;
    return true;
  }

  /** The reader's own choice: opens the panel and is remembered. */
  select(fact: string): void {
    if (!this.choose(fact)) return;
    this.open = this.event?.id === fact;
    this.#remember(fact);
  }

  close(): void {
    this.open = false;
  }

  /** Place of the chosen event in time, from 1; 0 where nothing is chosen. */
  get order(): number {
    return this.events.findIndex(({ id }) => id === this.event?.id) + 1;
  }

  /** The event `step` places later, or earlier where negative; undefined past either end. */
  neighbour(step: 1 | -1): Event | undefined {
    return this.events[this.order - 1 + step];
  }
}
