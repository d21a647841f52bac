import { reachOf, withinReach } from '../../figures/timeline/reach.ts';
import { defaultWindow, formatWindow, presetsOf } from '../../figures/timeline/rail.ts';
import type { Preset } from '../../figures/timeline/rail.ts';
import type { Reach } from '../../figures/timeline/shape.ts';
import type { Story } from '../../state/story.svelte.ts';
import { clampWindow, createLimits, zoomAt } from '../../timeline/gestures.ts';
import type { WindowLimits } from '../../timeline/gestures.ts';
import { DAY_MS } from '../../time/calendar.ts';
import type { TimeWindow } from '../../time/types.ts';
import { slideWindow } from '../../interactions/slide-window.ts';

/** One press of the buttons that zoom. */
export const zoomStep = 1.5;

/** The window that rail, lens and presets share: moved in one of them, it moves in all. */
export class LensWindow {
  readonly limits: WindowLimits;
  /** a second row of ticks, of the Hijri calendar */
  isHijri = $state(false);
  /** A phone's lens is folded; an address or a reader who has moved the window wants to see it. */
  isOpen = $state(false);
  readonly #story: Story;
  readonly #reach: Reach;
  readonly #default: TimeWindow;
  #stopSliding = (): void => undefined;

  constructor(story: Story) {
    this.#story = story;
    this.isOpen = story.view.window !== undefined;
    this.#reach = reachOf(story.dataset);
    const { from, horizon } = this.#reach;
    // The facts are dated to the day: nothing of them is seen closer.
    this.limits = createLimits([from, horizon], 0, 2 * DAY_MS);
    this.#default = defaultWindow(story.dataset);
  }

  readonly current: TimeWindow = $derived.by(() => clampWindow(withinReach(this.#story.view.window ?? this.#default, this.#reach), this.limits));

  readonly presets: readonly Preset[] = $derived.by(() => presetsOf(this.#story.dataset, this.#story.locale));

  readonly name: string = $derived.by(() => formatWindow(this.current, this.#story.fullLocale));

  /** True for a preset whose window is the one shown, to half a day. */
  isShown({ window }: Preset): boolean {
    return window.every((instant, edge) => Math.abs(instant - (this.current[edge] ?? 0)) < 43_200_000);
  }

  /** Follows a hand: at once. */
  move(window: TimeWindow): void {
    this.#stopSliding();
    this.#show(clampWindow(window, this.limits));
  }

  /** Goes to a window that was asked for by name: 240 ms of sliding, at once for those who want no motion. */
  slideTo(window: TimeWindow): void {
    this.#stopSliding();
    this.#stopSliding = slideWindow(this.current, clampWindow(window, this.limits), (next) => this.#show(next));
  }

  /** What it opens with needs no words in an address. */
  #show(window: TimeWindow): void {
    const isDefault = window[0] === this.#default[0] && window[1] === this.#default[1];
    this.#story.view.window = isDefault ? undefined : window;
  }

  /** Closer (above 1) or wider, round the middle. */
  zoomBy(factor: number): void {
    this.slideTo(zoomAt(this.current, factor, 0.5, 1, this.limits));
  }
}
