import { tick } from 'svelte';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mount } from '../../src/library/mount.ts';
import type { EventInput, MountOptions, Timeline } from '../../src/library/types.ts';
import story from '../../data/us-syria-isis.json';

const open: Timeline[] = [];

/** jsdom lays nothing out; a drawing needs a width. */
const width = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth');

beforeAll(() => {
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 900 });
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }) });
  // Without a drawing context nothing is painted, and jsdom says so at length.
  HTMLCanvasElement.prototype.getContext = () => null;
});

afterAll(() => {
  if (width) Object.defineProperty(Element.prototype, 'clientWidth', width);
});

afterEach(() => {
  for (const timeline of open.splice(0)) timeline.destroy();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const lanes = [{ id: 'a', name: 'First' }, { id: 'b', name: 'Second' }] as const;
const events: readonly EventInput[] = [
  { id: 'one', title: 'Harbour line opens', start: '2017-05', lane: 'a' },
  { id: 'two', title: 'Bridge under repair', start: '2018-02-01', end: '2019-06', lane: 'b' },
  { id: 3, title: 'Station closes', start: new Date('2019-03-02T10:30Z'), lane: 'a' },
  { id: 'four', title: 'Tunnel', start: Date.UTC(2020, 0, 1), end: Date.UTC(2020, 5, 1), lane: 'b' },
];

function show(options: Partial<MountOptions> = {}, parent: Node = document.body) {
  const element = document.createElement('div');
  parent.appendChild(element);
  const timeline = mount(element, { dataset: { lanes, events }, locale: 'en', ...options });
  open.push(timeline);
  return { element, timeline };
}

/** A large drawing is painted first; its marks follow. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 80));
  await tick();
}

function labels(element: ParentNode): readonly (string | null)[] {
  return [...element.querySelectorAll('[role=button]')].map((target) => target.getAttribute('aria-label'));
}

describe('mount with plain events', () => {
  it('draws them, each a target with its title and its date as exact as it was given', async () => {
    const { element } = show();
    await settle();
    expect(labels(element).slice().sort()).toEqual([
      'Bridge under repair, 1\u00A0February 2018 to June 2019',
      'Harbour line opens, May 2017',
      'Station closes, 2\u00A0March 2019, 10:30',
      'Tunnel, 1\u00A0January 2020 to 1\u00A0June 2020',
    ]);
    expect(element.querySelector('section')).toHaveAttribute('dir', 'ltr');
  });

  it('paints first, so that something is seen at once', async () => {
    const { element } = show();
    expect(element.querySelector('canvas')).not.toBeNull();
    await settle();
    expect(element.querySelector('canvas')).toBeNull();
    expect(element.querySelector('svg')).not.toBeNull();
  });

  it('chooses a fact, brings it into the window and says what it is', async () => {
    const onSelect = vi.fn();
    const { element, timeline } = show({ spec: { window: [Date.UTC(2017, 4, 1), Date.UTC(2017, 6, 1)], onSelect } });
    timeline.select(3);
    await settle();
    const [from, to] = timeline.getWindow();
    expect(from < Date.UTC(2019, 2, 2) && to > Date.UTC(2019, 2, 2)).toBe(true);
    expect(element.querySelector('[role=status]')).toHaveTextContent('Station closes, 2 March 2019, 10:30');
    expect(element.querySelector('[aria-pressed=true]')).toHaveAttribute('aria-label', 'Station closes, 2\u00A0March 2019, 10:30');
    timeline.select('nobody');
    expect(onSelect.mock.calls).toEqual([['3'], [undefined]]);
  });

  it('keeps a window within the time there is, and refuses one that does not run forwards', () => {
    const onWindow = vi.fn();
    const { timeline } = show({ spec: { onWindow } });
    timeline.setWindow(new Date('2018-01-01'), new Date('2018-07-01'));
    expect(timeline.getWindow()).toEqual([Date.UTC(2018, 0, 1), Date.UTC(2018, 6, 1)]);
    expect(onWindow).toHaveBeenLastCalledWith(Date.UTC(2018, 0, 1), Date.UTC(2018, 6, 1));
    timeline.setWindow(0, Date.UTC(2100, 0, 1));
    expect(timeline.getWindow()[0]).toBeGreaterThan(Date.UTC(2017, 0, 1));
    expect(() => timeline.setWindow(5, 5)).toThrow(RangeError);
  });

  it('filters by lane and by words, forgiving about their spelling', async () => {
    const { element, timeline } = show();
    await timeline.setFilter({ lanes: ['b'] });
    await settle();
    expect(labels(element)).toHaveLength(2);
    await timeline.setFilter({ text: 'STATION' });
    await settle();
    expect(labels(element)).toEqual(['Station closes, 2\u00A0March 2019, 10:30']);
    await timeline.setFilter(undefined);
    await settle();
    expect(labels(element)).toHaveLength(4);
  });

  it('gives the window as a file', () => {
    const { timeline } = show();
    const file = new DOMParser().parseFromString(timeline.exportSvg(), 'image/svg+xml').documentElement;
    expect(file.tagName).toBe('svg');
    expect(file.querySelector('title')?.textContent).toMatch(/^4\u00A0facts, /);
    expect(new XMLSerializer().serializeToString(file)).not.toContain('var(');
  });

  it('opens a group of facts: closer, or as a list where they cannot be told apart', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ id: i, title: `Event ${i}`, start: i < 30 ? Date.UTC(2018, 0, 1) : Date.UTC(2020, 0, 1 + i), lane: 'a' }));
    const { element, timeline } = show({ dataset: { lanes, events: many } });
    await settle();
    const before = timeline.getWindow();
    const bins = [...element.querySelectorAll('[role=button]')];
    expect(bins.map((bin) => bin.getAttribute('data-fact')).every((id) => id?.startsWith('bin:'))).toBe(true);
    bins[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(timeline.getWindow()).toEqual(before);
    const items = element.querySelectorAll<HTMLButtonElement>('li button');
    expect(items).toHaveLength(30);
    items[7]?.click();
    await settle();
    expect(element.querySelector('[role=status]')).toHaveTextContent('Event 7, 1 January 2018');
    bins.at(-1)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    const [from, to] = timeline.getWindow();
    expect(to - from).toBeLessThan(before[1] - before[0]);
  });

  it('writes Arabic from right to left, in the digits asked for', async () => {
    const { element } = show({ locale: { lang: 'ar', digits: 'arab' } });
    await settle();
    expect(element.querySelector('section')).toHaveAttribute('dir', 'rtl');
    expect(element.querySelector('h3')?.textContent).toMatch(/^٤\u00A0وقائع، /);
  });

  it('lists all that is wrong with them in one error', () => {
    const broken = [
      { id: 'x', title: 'A', start: '2017-13', lane: 'a' },
      { id: 'y', title: 'B', start: 5, lane: 'nowhere' },
      { id: 'z', title: 'C', start: 9, end: 3, lane: 'a' },
      { id: 'w', start: 1, lane: 'a' } as unknown as EventInput,
      { id: 'v', title: 'E', start: NaN, lane: 'b' },
    ];
    const error = catchError(() => show({ dataset: { lanes, events: broken } }));
    expect(error).toMatchObject({ name: 'DatasetError', count: 5 });
    expect(error).toHaveProperty('problems', expect.arrayContaining(['/events/0/start', '/events/1/lane', '/events/2/end', '/events/3/title', '/events/4/start'].map((pointer) => expect.objectContaining({ pointer }) as unknown)));
    expect(document.querySelector('.waqai')).toBeNull();
  });

  it('refuses two events of one id, empty lists and what is no dataset', () => {
    const twice = [...events, { id: 'one', title: 'Again', start: 1, lane: 'a' }];
    expect(catchError(() => show({ dataset: { lanes, events: twice } }))).toMatchObject({ problems: [{ pointer: '/events/4/id' }] });
    expect(catchError(() => show({ dataset: { lanes: [], events } }))).toMatchObject({ problems: [{ pointer: '/lanes' }] });
    expect(catchError(() => show({ dataset: { lanes: 7 } as unknown as MountOptions['dataset'] }))).toMatchObject({ count: 2 });
  });
});

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('mount with a story', () => {
  it('shows it under its lens, with what other accounts say', async () => {
    const { element, timeline } = show({ dataset: story });
    await settle();
    expect(element.querySelector('h3')?.textContent).toMatch(/^Lens: /);
    timeline.select('palmyra-ambush');
    await settle();
    expect(element.querySelector('[role=status]')?.textContent).toContain('13\u00A0December 2025');
    await timeline.setFilter({ lanes: ['control'] });
    await settle();
    expect(labels(element).join()).not.toContain('Ambush');
  });

  it('lists the problems of a broken one', () => {
    const error = catchError(() => show({ dataset: { ...story, published: 'yesterday' } }));
    expect(error).toMatchObject({ name: 'DatasetError', problems: [{ pointer: '/published' }] });
  });
});

describe('mount with a file', () => {
  it('reads a small one, and is ready when there is something to see', async () => {
    const { element, timeline } = show({ dataset: JSON.stringify({ lanes, events: [{ id: 'one', title: 'T', start: '2017', lane: 'a' }] }) });
    await timeline.ready;
    await settle();
    expect(labels(element)).toEqual(['T, 2017']);
  });

  it('says in its place and to the page what is wrong with one', async () => {
    const { element, timeline } = show({ dataset: '{"lanes":[{"id":"a","name":"A"}],"events":[{"id":"x","title":"T","start":"2017-13","lane":"a"}]}' });
    await expect(timeline.ready).rejects.toMatchObject({ name: 'DatasetError', count: 1 });
    await settle();
    expect(element.querySelector('[role=alert]')).not.toBeNull();
    expect(element).toHaveTextContent('/events/0/start');
  });

  it('keeps a window that was asked for while it reads', async () => {
    const { timeline } = show({ dataset: JSON.stringify({ lanes, events: [{ id: 'one', title: 'T', start: '2017', lane: 'a' }] }) });
    timeline.setWindow(Date.UTC(2017, 2, 1), Date.UTC(2017, 3, 1));
    await timeline.ready;
    expect(timeline.getWindow()).toEqual([Date.UTC(2017, 2, 1), Date.UTC(2017, 3, 1)]);
  });

  it('stops where the page around it says so', async () => {
    const { timeline } = show({ dataset: new URL('http://localhost/never.json'), spec: { signal: AbortSignal.abort() } });
    await expect(timeline.ready).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('destroy', () => {
  it('leaves no node, no style and no listener, and may be called twice', async () => {
    const before = document.documentElement.cloneNode(true);
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const { element, timeline } = show();
    await settle();
    timeline.select('one');
    timeline.destroy();
    timeline.destroy();
    element.remove();
    expect(document.documentElement.isEqualNode(before)).toBe(true);
    const wereRemoved = removed.mock.calls.map(([type, listener]) => [type, listener]);
    expect(added.mock.calls.length).toBeGreaterThan(0);
    for (const [type, listener] of added.mock.calls) expect(wereRemoved).toContainEqual([type, listener]);
    vi.restoreAllMocks();
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
    const { timeline } = show();
    timeline.destroy();
    await Promise.resolve();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes the styles away with the last timeline of a document or shadow root', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const [first, second, other] = [show({}, root), show({ spec: { nonce: 'abc' } }, root), show()];
    await settle();
    expect(root.querySelectorAll('style')).toHaveLength(1);
    expect(document.head.querySelectorAll('style')).toHaveLength(1);
    first.timeline.destroy();
    expect(root.querySelectorAll('style')).toHaveLength(1);
    expect(labels(second.element)).toHaveLength(4);
    second.timeline.destroy();
    expect(root.querySelectorAll('style')).toHaveLength(0);
    expect(labels(other.element)).toHaveLength(4);
  });

  it('gives a style element the nonce asked for', () => {
    show({ spec: { nonce: 'abc' } });
    expect(document.head.querySelector('style')?.nonce).toBe('abc');
  });
});
