// Among the components, since it watches: in a process without a browser nothing that watches ever runs.
import fc from 'fast-check';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAddress, readAddress, toViewState, writeAfter, type AddressKeeper } from '../../src/state/address-keeper.svelte.ts';
import { rememberFact } from '../../src/state/fact-address.ts';
import { createStory } from './show.ts';

describe('readAddress', () => {
  it('shows what an address asks for', () => {
    const story = createStory('en');
    expect(readAddress(story, '?view=table&lane=attacks&from=2024&to=2025&dir=rtl&digits=arab&theme=dark')).toBeUndefined();
    expect(story.view.kind).toBe('table');
    expect(story.view.shown?.size).toBe(3);
    expect(story.view.window).toEqual([Date.UTC(2024, 0, 1), Date.UTC(2026, 0, 1)]);
    expect(story.view.timeDirection).toBe('rtl');
    expect([story.preferences.digits, story.preferences.theme]).toEqual(['arab', 'dark']);
  });

  it('keeps digits and theme of an address nowhere but in this visit', () => {
    localStorage.clear();
    readAddress(createStory('en'), '?digits=arab&theme=dark');
    expect(localStorage).toHaveLength(0);
  });

  it('names what it could not read and what the story does not have, each under its key, and filters by neither', () => {
    const story = createStory('en');
    expect(readAddress(story, '?view=list&place=atlantis&lane=attacks,weather')).toEqual({
      unreadable: ['view=list'],
      unknown: ['lane=weather', 'place=atlantis'],
    });
    expect(story.view.filter).toMatchObject({ lanes: ['attacks'], places: [] });
    expect(story.view.shown?.size).toBe(3);
  });

  it('shows every fact where nothing that was asked for is there', () => {
    const story = createStory('en');
    readAddress(story, '?place=atlantis');
    expect([story.view.filter, story.view.shown]).toEqual([undefined, undefined]);
  });

  it('takes back what an earlier address asked for', () => {
    const story = createStory('en');
    readAddress(story, '?view=table&lane=attacks&from=2024&to=2025');
    readAddress(story, '');
    expect(story.view.isChanged).toBe(false);
    expect(story.view.shown).toBeUndefined();
  });

  it('never throws, whatever stands there', () => {
    const story = createStory('en');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readAddress(story, `?${text}`);
        expect(story.selection.events).toHaveLength(story.dataset.events.length);
      }),
    );
  });
});

describe('keepAddress', () => {
  let search = '';
  let log: string[] = [];
  let keeper: AddressKeeper | undefined;
  const bar = {
    search: () => search,
    replace: (next: string) => {
      search = next;
      log.push(`replace ${next}`);
    },
  };

  /** A story whose address is kept in `search`; every push and every replacement of the address is on the log. */
  function keep(first = '') {
    search = first;
    const story = createStory('en');
    keeper = keepAddress(story, bar);
    story.settleAddress = keeper.settle;
    flushSync();
    return { story, keeper };
  }

  function rest(): void {
    flushSync();
    vi.advanceTimersByTime(writeAfter);
  }

  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    vi.stubGlobal('location', {
      get search() {
        return search;
      },
      get href() {
        return `https://example.org/${search}`;
      },
    });
    vi.stubGlobal('history', {
      pushState: (_: null, __: string, href: string) => {
        search = new URL(href).search;
        log.push(`push ${search}`);
      },
    });
  });

  afterEach(() => {
    keeper?.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('writes once after a hundred pans, never while they go on, and what it writes is read as the same view', () => {
    const { story } = keep();
    for (let pan = 0; pan < 100; pan += 1) {
      story.view.window = [Date.UTC(2015, 0, 1 + pan) + 0.7, Date.UTC(2016, 0, 1 + pan) + 0.2];
      flushSync();
      vi.advanceTimersByTime(writeAfter - 1);
      expect(log).toEqual([]);
    }
    rest();
    expect(log).toEqual(['replace ?from=2015-04-10&to=2016-04-08']);
    const other = createStory('en');
    readAddress(other, search);
    expect(toViewState(other)).toEqual(toViewState(story));
  });

  it('writes nothing of what it only read, so that a reader can mend it', () => {
    const first = '?utm=1%2C2&view=list&place=atlantis&theme=dark&lane=control-of-nothing,attacks';
    keep(first);
    rest();
    expect([log, search]).toEqual([[], first]);
    keeper?.read('?lane=attacks&view=zzz');
    rest();
    expect(log).toEqual([]);
  });

  it('leaves out broken values with the next change of the reader, and keeps what is not ours', () => {
    const { story } = keep('?utm=1%2C2&view=list&place=atlantis&lane=attacks');
    story.view.kind = 'table';
    rest();
    expect(search).toBe('?lane=attacks&view=table&utm=1%2C2');
  });

  it('pushes one entry for each choice, however soon after a pan it comes, and the entry left says what was seen in it', () => {
    const { story } = keep();
    story.selection.select('assad-falls');
    story.view.window = [Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1)];
    story.selection.select('church-attack');
    story.selection.select('church-attack');
    expect(log).toEqual(['push ?fact=assad-falls', 'replace ?fact=assad-falls&from=2015&to=2015', 'push ?from=2015&to=2015&fact=church-attack']);
    rest();
    expect(log).toHaveLength(3);
  });

  it('leaves the fact of an entry alone, also while the page has chosen another', () => {
    const { story } = keep('?fact=assad-falls');
    story.selection.choose('church-attack');
    story.view.kind = 'table';
    rest();
    expect(search).toBe('?fact=assad-falls&view=table');
  });

  it('pans, filters and switches never push', () => {
    const { story } = keep();
    const changes = [
      () => (story.view.window = [Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1)]),
      () => (story.view.kind = 'table'),
      () => (story.view.timeDirection = 'ltr'),
      () => story.preferences.chooseDigits('arab'),
      () => story.preferences.chooseTheme('dark'),
      () => (story.view.window = undefined),
    ];
    for (const change of changes) {
      change();
      rest();
    }
    expect(log).toHaveLength(changes.length);
    expect(log.filter((entry) => entry.startsWith('push'))).toEqual([]);
    expect(search).toBe('?view=table&dir=ltr&digits=arab&theme=dark');
  });

  it('does not carry digits and theme of one entry into another that is gone back to', () => {
    const { keeper: kept } = keep('?digits=arab&theme=dark');
    search = '?lane=attacks';
    kept.read(search);
    rest();
    expect(search).toBe('?lane=attacks');
  });

  it('lets a change that waits go with the entry it was made in, once another is read', () => {
    const { story, keeper: kept } = keep('?view=table');
    story.view.window = [Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1)];
    flushSync();
    search = '?fact=assad-falls';
    kept.read(search);
    rest();
    expect([log, search, story.view.window]).toEqual([[], '?fact=assad-falls', undefined]);
  });

  it('goes on where writing is forbidden, and still gives a link to all that is seen', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const story = createStory('en');
    keeper = keepAddress(story, { search: () => '', replace: refuse });
    story.view.kind = 'table';
    expect(rest).not.toThrow();
    story.selection.choose('church-attack');
    expect(keeper.settle()).toBe('?fact=church-attack&view=table');
  });

  it('writes nothing more once it is stopped', () => {
    const { story } = keep();
    story.view.kind = 'table';
    flushSync();
    keeper?.stop();
    rest();
    story.view.kind = 'timeline';
    rest();
    expect(log).toEqual([]);
  });

  it('needs no entry for the fact that is there already', () => {
    search = '?view=table&fact=assad-falls';
    rememberFact('assad-falls');
    expect(log).toEqual([]);
  });
});
