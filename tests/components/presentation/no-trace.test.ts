import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStory } from '../show.ts';
import { dialogOf, openPresentation, press, stubScreen } from './open.ts';

interface ListenerCall {
  readonly order: number;
  readonly isAdded: boolean;
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

function isCapture(options: unknown): boolean {
  return typeof options === 'object' && options !== null ? 'capture' in options && options.capture === true : options === true;
}

function spyOnCalls(place: EventTarget, method: 'addEventListener' | 'removeEventListener'): () => readonly ListenerCall[] {
  const { mock } = vi.spyOn(place, method);
  return () =>
    mock.calls.map(([type, listener, options], i) => ({
      order: mock.invocationCallOrder[i] ?? 0,
      isAdded: method === 'addEventListener',
      target: (mock.contexts[i] as EventTarget | undefined) ?? window,
      type,
      listener,
      capture: isCapture(options),
    }));
}

/** The kinds of listeners that have been put since, and not been taken, on what outlives the presentation. */
function watchListeners(): () => readonly string[] {
  // In this environment the window has methods of its own.
  const spies = [EventTarget.prototype, window].flatMap((place) => [spyOnCalls(place, 'addEventListener'), spyOnCalls(place, 'removeEventListener')]);
  const isLasting = (target: EventTarget): boolean => target === window || (target instanceof Node && document.contains(target));
  const isSame = (a: ListenerCall, b: ListenerCall): boolean => a.target === b.target && a.type === b.type && a.listener === b.listener && a.capture === b.capture;
  return () => {
    const calls = spies.flatMap((spy) => spy()).sort((a, b) => a.order - b.order);
    const last = calls.filter((call, i) => !calls.slice(i + 1).some((later) => isSame(call, later)));
    return last.filter(({ isAdded, target }) => isAdded && isLasting(target)).map(({ type }) => type).sort();
  };
}

beforeEach(() => {
  stubScreen();
  history.replaceState(null, '', '/?fact=church-attack#map');
});

afterEach(() => vi.restoreAllMocks());

describe('a presentation that is closed', () => {
  it('leaves selection, window, address, history, storage and page as they were', async () => {
    const story = createStory('ar');
    story.selection.choose('church-attack');
    story.view.window = [0, 86_400_000];
    localStorage.setItem('waqai-theme', 'dark');
    const read = () => ({
      fact: story.selection.fact,
      event: story.selection.event?.id,
      open: story.selection.open,
      window: story.view.window,
      shown: story.view.shown,
      address: location.href,
      history: history.length,
      storage: JSON.stringify(localStorage),
      attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
    });
    const before = read();
    const nodes = document.body.childNodes.length;
    await openPresentation(story);
    for (let step = 0; step < 20; step += 1) await press('PageDown');
    await press('b');
    expect(read()).toEqual(before);
    await press('Escape');
    expect(dialogOf()).toBeUndefined();
    expect(read()).toEqual(before);
    // The button's own place is left.
    expect(document.body.childNodes.length).toBe(nodes + 1);
    localStorage.clear();
  });

  it('gives the focus and the place on the page back', async () => {
    const places: unknown[] = [];
    vi.stubGlobal('scrollTo', (place: unknown) => places.push(place));
    vi.stubGlobal('scrollX', 0);
    vi.stubGlobal('scrollY', 480);
    const button = await openPresentation(createStory('en'));
    await press('PageDown');
    expect(document.activeElement).not.toBe(button);
    await press('Escape');
    expect(document.activeElement).toBe(button);
    expect(places).toEqual([{ left: 0, top: 480, behavior: 'instant' }]);
  });

  it('leaves no listener behind', async () => {
    const standing = watchListeners();
    const story = createStory('en');
    await openPresentation(story);
    const during = standing();
    await press('PageDown');
    await press('Escape');
    const after = standing();
    expect(during).toContain('keydown');
    expect(after).not.toContain('keydown');
    // What is still there belongs to the button: a second walk adds nothing to it.
    document.querySelector<HTMLButtonElement>('button.present')?.click();
    await vi.waitUntil(dialogOf, { timeout: 30_000 });
    await press('PageDown');
    await press('Escape');
    expect(standing()).toEqual(after);
  });

  it('gives up the light of the screen', async () => {
    const released = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release: released }));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { wakeLock: { request } }));
    await openPresentation(createStory('en'));
    await vi.waitUntil(() => request.mock.calls.length === 1, { timeout: 30_000 });
    expect(released).not.toHaveBeenCalled();
    await press('Escape');
    await vi.waitUntil(() => released.mock.calls.length === 1, { timeout: 30_000 });
    vi.unstubAllGlobals();
  });
});
