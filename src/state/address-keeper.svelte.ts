/**
 * The address and what the reader looks at, kept alike: what it asks for is shown, what is changed is written. Fetched
 * once there is more to read or to write than the chosen fact, which src/state/fact-address.ts pushes and reads.
 */
import { emptyFilter, unknownChoices } from '../dataset/filter.ts';
import { FILTER_KEYS, readView, writeView, type ViewState } from './address.ts';
import { roundWindow } from '../time/window-text.ts';
import { applyFilter, searchBothLanguages } from './apply-filter.ts';
import { asksForView, noteAddress } from './fact-address.ts';
import type { Story } from './story.svelte.ts';

/** The part of the browser that is needed; writing may throw, as in a sandboxed frame. */
export interface AddressBar {
  readonly search: () => string;
  /** puts a query in the place of the one that stands there, as no entry of its own */
  readonly replace: (search: string) => void;
}

/** What an address asked for in vain, as `key=value`. */
export interface Unused {
  /** what makes no sense under its key */
  readonly unreadable: readonly string[];
  /** ids that the story does not have */
  readonly unknown: readonly string[];
}

/** What keeps address and view alike. */
export interface AddressKeeper {
  /** what the address read last could not be given; undefined: nothing, or the reader has seen it */
  readonly unused: Unused | undefined;
  readonly dismiss: () => void;
  /** Shows what a query asks for, and writes nothing. */
  readonly read: (search: string) => void;
  /** Writes at once what is waiting; returns the query that leads to all that is seen. */
  readonly settle: () => string;
  readonly stop: () => void;
}

/** ms of rest before a change is written: Safari refuses more than a hundred changes in half a minute. */
export const writeAfter = 300;

export const browserBar: AddressBar = {
  search: () => location.search,
  replace: (search) => {
    history.replaceState(history.state, '', `${search || location.pathname}${location.hash}`);
    noteAddress();
  },
};

/** Shows what the query of an address asks for, but for the fact. Returns what cannot be used; undefined: all of it can. */
export function readAddress(story: Story, search: string): Unused | undefined {
  const { view, preferences, dataset } = story;
  const { view: asked, ignored } = readView(search);
  view.window = asked.window;
  view.kind = asked.view;
  view.timeDirection = asked.direction ?? 'auto';
  preferences.show(asked.digits, asked.theme);
  const unknownIn = FILTER_KEYS.map(([list, key]) => ({ list, key, ids: unknownChoices(dataset, { ...emptyFilter, [list]: asked.filter[list] }) }));
  const known = unknownIn.map(({ list, ids }) => [list, asked.filter[list].filter((id) => !ids.includes(id))] as const);
  applyFilter(story, { ...asked.filter, ...Object.fromEntries(known) });
  if (asked.filter.text !== undefined) void searchBothLanguages(story);
  const unknown = unknownIn.flatMap(({ key, ids }) => ids.map((id) => `${key}=${id}`));
  return ignored.length + unknown.length === 0 ? undefined : { unreadable: ignored, unknown };
}

/**
 * What is to be seen, as an address tells it. Digits and theme are part of it only where they were chosen in this visit, by
 * the reader or by the address itself: who shares a link shares what was done to the page, not the habits of a device.
 */
export function toViewState({ view, preferences, selection }: Story): ViewState {
  const { window, filter, kind, timeDirection } = view;
  const { digits, theme } = preferences.shared;
  return {
    ...(selection.fact !== undefined && { fact: selection.fact }),
    ...(window && { window: roundWindow(window) }),
    filter: filter ?? emptyFilter,
    view: kind,
    ...(timeDirection !== 'auto' && { direction: timeDirection }),
    ...(digits && { digits }),
    ...(theme && { theme }),
  };
}

/**
 * Reads the address and from then on writes every change of view into it, after a moment of rest and in place of what stood
 * there: back and forward walk through facts, not through every pan. The fact in it stays as it is: choosing one makes an
 * entry of its own. What was only read is not written again, so that broken values stay where a reader can mend them.
 * Where writing is forbidden, nothing happens.
 */
export function keepAddress(story: Story, bar: AddressBar = browserBar): AddressKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = '';
  let isRefused = false;
  let unused = $state.raw<Unused>();

  const put = (search: string): void => {
    try {
      if (search !== bar.search()) bar.replace(search);
    } catch {
      isRefused = true;
    }
  };
  const write = (): void => {
    clearTimeout(timer);
    const seen = withoutFact(toViewState(story));
    if (writeView(seen) === known) return;
    known = writeView(seen);
    const before = bar.search();
    const { fact } = readView(before).view;
    put(writeView({ ...seen, ...(fact !== undefined && { fact }) }, before));
  };
  const read = (search: string): void => {
    unused = readAddress(story, search);
    known = writeView(withoutFact(toViewState(story)));
  };

  if (asksForView(bar.search())) read(bar.search());
  const stopWatching = $effect.root(() => {
    $effect(() => {
      const { window, filter, kind, timeDirection } = story.view;
      void [window, filter, kind, timeDirection, story.preferences.shared];
      clearTimeout(timer);
      timer = setTimeout(write, writeAfter);
    });
  });
  return {
    get unused() {
      return unused;
    },
    dismiss: () => (unused = undefined),
    read,
    settle: () => {
      write();
      return isRefused ? writeView(toViewState(story), bar.search()) : bar.search();
    },
    stop: () => {
      clearTimeout(timer);
      stopWatching();
    },
  };
}

function withoutFact({ fact: _, ...rest }: ViewState): ViewState {
  return rest;
}
