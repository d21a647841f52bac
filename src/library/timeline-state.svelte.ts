import { slideWindow } from '../interactions/slide-window.ts';
import type { Scene } from '../scene/types.ts';
import { clampWindow } from '../timeline/gestures.ts';
import type { SceneSource } from '../timeline/scene-source.ts';
import type { OpenProgress } from '../timeline/open/progress.ts';
import type { RefusedFile } from '../timeline/open/open-problem.ts';
import type { TimeWindow } from '../time/types.ts';
import type { FactList, TimelineModel } from './model.ts';
import type { TimelineFilter, TimelineSpec } from './types.ts';

const noFacts: FactList = { ids: [], more: 0 };

type Told = Pick<TimelineSpec, 'window' | 'onSelect' | 'onWindow'>;

/** Why there is nothing to see yet, or at all. */
export interface Opening {
  readonly progress?: OpenProgress;
  readonly refusal?: RefusedFile;
}

/** px, of a picture that is asked for before anything is drawn */
const usualWidth = 960;

/** What one timeline shows: its window, its chosen fact, its filter. Both the reader and the page around it change it here. */
export class TimelineState {
  /** the facts that pass the filter */
  model = $state.raw<TimelineModel>();
  window = $state.raw<TimeWindow>([0, 0]);
  selected = $state.raw<string>();
  /** facts listed under the drawing: those of a group too dense to open, or all in sight */
  list = $state.raw<FactList>(noFacts);
  /** undefined: nobody waits for anything */
  opening = $state.raw<Opening | undefined>({});
  readonly #told: Told;
  #whole: TimelineModel | undefined;
  #stopSliding = (): void => undefined;
  #filtering = new AbortController();
  /** a window asked for before there was anything to see */
  #asked: TimeWindow | undefined;

  constructor(told: Told) {
    this.#told = told;
    this.#asked = told.window && [Number(told.window[0]), Number(told.window[1])];
    if (this.#asked) requireForward(this.#asked);
  }

  /** px, of the last drawing */
  #width = usualWidth;

  readonly source: SceneSource | undefined = $derived.by(() => {
    const source = this.model?.source;
    return source && { isLarge: source.isLarge, draw: (...asked) => ((this.#width = asked[1]), source.draw(...asked)) };
  });

  readonly chosen = $derived.by(() => (this.selected === undefined ? undefined : this.model?.describe(this.selected)));

  /** Shows a dataset for the first time. */
  open(model: TimelineModel): void {
    this.#whole = model;
    this.model = model;
    this.window = clampWindow(this.#asked ?? model.opening, model.limits);
  }

  /** Follows a hand, or the page: at once. Throws a RangeError for a window that does not run forwards. */
  move(window: TimeWindow): void {
    requireForward(window);
    this.#stopSliding();
    if (this.model) this.#show(window, this.model);
    else this.#asked = window;
  }

  /** Leads to a window gently. */
  slideTo(window: TimeWindow): void {
    const { model } = this;
    if (!model) return;
    this.#stopSliding();
    this.#stopSliding = slideWindow(this.window, clampWindow(window, model.limits), (next) => this.#show(next, model));
  }

  /** The reader's choice: a fact, or a bin, which opens. */
  answer(id: string): void {
    const opened = this.model?.openBin(id);
    if (!opened) this.select(id);
    else if ('window' in opened) this.slideTo(opened.window);
    else this.list = opened.facts;
  }

  /** Chooses a fact and brings it into the window; none for undefined or an id nobody has. */
  select(id: string | undefined): void {
    const selected = id !== undefined && this.model?.describe(id) ? id : undefined;
    if (selected === this.selected) return;
    this.selected = selected;
    const window = selected === undefined ? undefined : this.model?.windowOf(selected, this.window);
    if (window) this.slideTo(window);
    this.#told.onSelect?.(selected);
  }

  /** Lists what is in sight, or puts the list away. */
  toggleList(): void {
    this.list = this.list.ids.length > 0 ? noFacts : (this.model?.listFacts() ?? noFacts);
  }

  closeList(): void {
    this.list = noFacts;
  }

  async filter(filter: TimelineFilter | undefined): Promise<void> {
    this.#filtering.abort();
    this.#filtering = new AbortController();
    const { signal } = this.#filtering;
    try {
      const model = filter ? await this.#whole?.filter(filter, signal) : this.#whole;
      if (!model || signal.aborted) return;
      this.model = model;
      this.closeList();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** The visible window as a scene, as wide as it is drawn; undefined while there is nothing to see. */
  draw(height: number | undefined): Scene | undefined {
    return this.model?.source.draw(this.window, this.#width, height).scene;
  }

  /** Stops all that is under way. */
  stop(): void {
    this.#stopSliding();
    this.#filtering.abort();
  }

  #show(window: TimeWindow, { limits }: TimelineModel): void {
    this.window = clampWindow(window, limits);
    this.#told.onWindow?.(...this.window);
  }
}

function requireForward([from, to]: TimeWindow): void {
  if (!Number.isFinite(from) || !Number.isFinite(to) || from >= to) throw new RangeError(`Not a window of time: ${from} to ${to}`);
}
