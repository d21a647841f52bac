import { eventsInOrder } from '../dataset/queries.ts';
import type { Assessment, Dataset, Event, Measure, MeasureValue } from '../dataset/types.ts';

/** A number of the story with the measure it belongs to. */
export interface ChosenValue {
  readonly measure: Measure;
  readonly value: MeasureValue;
}

/** What a panel can be about. */
export type Detail =
  | { readonly kind: 'event'; readonly event: Event }
  | ({ readonly kind: 'value' } & ChosenValue)
  | { readonly kind: 'position'; readonly assessment: Assessment };

/** The figure whose panel always stands on the page. */
const mainFigure = 'timeline';
const defaultEvent = 'palmyra-ambush';

/** Id of a measure's value as marks and addresses carry it. */
export function valueFact({ measure, value }: ChosenValue): string {
  return `${measure.id}:${value.id}`;
}

/** Id of a position as marks and addresses carry it. */
export function positionFact({ id }: Assessment): string {
  return `position:${id}`;
}

/**
 * The fact a reader looks at: chosen in any figure or table, marked in all of them. The timeline's panel keeps
 * the last event also while a number or a position is chosen. Unknown ids change nothing but `unknown`.
 */
export class Selection {
  /** id of what the reader or the address chose last; undefined before */
  fact = $state.raw<string>();
  detail = $state.raw<Detail>();
  /** the event of the timeline's panel */
  event = $state.raw<Event>();
  /** id of the figure in which the reader chose, and under which the details are shown */
  figure = $state.raw<string>(mainFigure);
  /** an id that was asked for and is not in the story */
  unknown = $state.raw<string>();
  /** true once the reader has chosen: below a figure its panel appears, on phones it rises as a sheet */
  open = $state.raw(false);
  readonly events: readonly Event[];
  readonly #details: readonly (readonly [fact: string, Detail])[];
  readonly #remember: (fact: string) => void;
  readonly #leave: () => void;

  /**
   * @param remember told the id of every fact the reader chooses
   * @param leave called before what was chosen gives way to the reader's next choice
   */
  constructor(dataset: Dataset, remember: (fact: string) => void = () => undefined, leave: () => void = () => undefined) {
    this.events = eventsInOrder(dataset);
    this.#details = detailsOf(dataset);
    this.#remember = remember;
    this.#leave = leave;
    this.#begin();
  }

  /** True for the fact that is chosen, or shown before anything is. */
  has(fact: string): boolean {
    return fact === (this.fact ?? this.event?.id);
  }

  /** What a panel says of a fact; undefined where the story has none of this id. */
  detailOf(fact: string): Detail | undefined {
    return this.#details.find(([id]) => id === fact)?.[1];
  }

  /** What a fact is; undefined where the story has none of this id. */
  kindOf(fact: string): Detail['kind'] | undefined {
    return this.detailOf(fact)?.kind;
  }

  /** Chooses a fact by its id. Returns false, and keeps what was chosen, where the story has no such fact. */
  choose(fact: string): boolean {
    const detail = this.detailOf(fact);
    this.unknown = detail ? undefined : fact;
    if (!detail) return false;
    this.fact = fact;
    this.detail = detail;
    if (detail.kind === 'event') this.event = detail.event;
    return true;
  }

  /** The reader's own choice in a figure: opens the panel there and is remembered. */
  select(fact: string, figure: string = mainFigure): void {
    this.#leave();
    if (!this.choose(fact)) return;
    this.figure = figure;
    this.open = true;
    this.#remember(fact);
  }

  /** What the address asks for, found in `figure`; undefined: nothing, as when the page was opened. */
  show(fact: string | undefined, figure: string = mainFigure): void {
    if (fact === undefined) this.#begin();
    else if (this.choose(fact)) {
      this.figure = figure;
      this.open = true;
    }
  }

  close(): void {
    this.open = false;
  }

  /** Place of the timeline's event in time, from 1; 0 where there is none. */
  get order(): number {
    return this.events.findIndex(({ id }) => id === this.event?.id) + 1;
  }

  /** The next event later (1) or earlier (−1) among those that `isShown` lets through; undefined past either end. */
  neighbour(step: 1 | -1, isShown: (fact: string) => boolean = () => true): Event | undefined {
    const { events, order } = this;
    const beyond = step > 0 ? events.slice(order) : events.slice(0, Math.max(0, order - 1)).reverse();
    return beyond.find(({ id }) => isShown(id));
  }

  #begin(): void {
    this.fact = undefined;
    this.unknown = undefined;
    this.open = false;
    this.figure = mainFigure;
    this.event = this.events.find(({ id }) => id === defaultEvent) ?? this.events[0];
    this.detail = this.event && { kind: 'event', event: this.event };
  }
}

function detailsOf({ events, measures, assessments }: Dataset): readonly (readonly [string, Detail])[] {
  return [
    ...assessments.map((assessment) => [positionFact(assessment), { kind: 'position', assessment }] as const),
    ...measures.flatMap((measure) =>
      measure.values.map((value) => [valueFact({ measure, value }), { kind: 'value', measure, value }] as const),
    ),
    ...events.map((event) => [event.id, { kind: 'event', event }] as const),
  ];
}
