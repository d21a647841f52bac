import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import WindowView from '../../src/components/WindowView.svelte';
import type { Scene } from '../../src/scene/types.ts';
import { createLimits } from '../../src/timeline/gestures.ts';
import type { SceneSource } from '../../src/timeline/scene-source.ts';
import type { TimeWindow } from '../../src/time/types.ts';

const width = 1000;
const limits = createLimits([0, 1000 * 86_400_000], 0);
const day = 86_400_000;

/** A fact every hundred days; the drawing is taller, the more of them the window holds. */
function createSource(isLarge: boolean): SceneSource {
  const facts = Array.from({ length: 10 }, (_, i) => ({ id: `fact-${i}`, at: (i * 100 + 50) * day }));
  const draw: SceneSource['draw'] = ([from, to]) => {
    const shown = facts.filter(({ at }) => at >= from && at <= to);
    const marks = shown.map(({ id, at }) => ({ fact: id, x: ((at - from) / (to - from)) * width, y: 0, width: 24, height: 24, label: id }));
    const height = 100 + 20 * shown.length;
    const scene: Scene = {
      ...{ id: 'window', lang: 'en', dir: 'ltr', width, height, title: `${shown.length} facts`, alt: 'alt', description: 'description' },
      layers: [{ id: 'targets', type: 'hit', marks }],
    };
    return { scene, plot: { x: 0, width }, order: shown.map(({ id }) => id), notes: shown.length === 0 ? ['Nothing here'] : [] };
  };
  return { isLarge, draw };
}

interface Shown {
  readonly view: HTMLElement;
  readonly chosen: string[];
  readonly painted: Scene[];
  readonly go: (window: TimeWindow) => Promise<void>;
  readonly targets: () => readonly SVGElement[];
  readonly wheel: (deltaX: number) => Promise<void>;
}

async function showWindow({ isLarge = false, window = limits.bounds, isShadow = false }: { isLarge?: boolean; window?: TimeWindow; isShadow?: boolean } = {}): Promise<Shown> {
  const host = document.body.appendChild(document.createElement('div'));
  const target = isShadow ? host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div')) : host;
  const chosen: string[] = [];
  const painted: Scene[] = [];
  let current = window;
  const go = async (next: TimeWindow): Promise<void> => {
    current = next;
    await shown.rerender({ window: next });
  };
  const props = {
    ...{ source: createSource(isLarge), window, limits, direction: 'ltr' as const },
    move: (next: TimeWindow) => void go(next),
    goTo: (next: TimeWindow) => void go(next),
    select: (id: string) => void chosen.push(id),
    isChosen: () => false,
    leave: () => undefined,
    showTable: () => undefined,
    createPainter: () => (scene: Scene) => void painted.push(scene),
  };
  const shown = render(WindowView, { target, props });
  flushSync();
  // A large drawing may be painted before its marks are there.
  await vi.advanceTimersByTimeAsync(500);
  flushSync();
  const view = target.querySelector<HTMLElement>('.window-view');
  if (!view) throw new Error('No view');
  return {
    ...{ view, chosen, painted, go },
    targets: () => [...view.querySelectorAll<SVGElement>('[role="button"]')],
    wheel: async (deltaX) => {
      view.dispatchEvent(new WheelEvent('wheel', { deltaX: (deltaX * width) / ((current[1] - current[0]) / day), bubbles: true, cancelable: true }));
      await vi.advanceTimersByTimeAsync(20);
      flushSync();
    },
  };
}

async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
  flushSync();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout', 'performance', 'Date'] });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
});

const early: TimeWindow = [0, 300 * day];

describe('at rest', () => {
  it('every fact in the window answers, and one of them holds the tab stop', async () => {
    const { targets } = await showWindow({ window: early });
    expect(targets().map((target) => [target.getAttribute('data-fact'), target.getAttribute('tabindex')])).toEqual([
      ['fact-0', '0'],
      ['fact-1', '-1'],
      ['fact-2', '-1'],
    ]);
  });

  it('a click, Enter and Space choose a fact, a bare arrow goes to the next', async () => {
    const { targets, chosen } = await showWindow({ window: early });
    const [first, second] = targets();
    if (!first || !second) throw new Error('No facts');
    await fireEvent.click(second);
    first.focus();
    await fireEvent.keyDown(first, { key: 'Enter' });
    await fireEvent.keyDown(first, { key: 'ArrowRight' });
    await fireEvent.keyDown(second, { key: ' ' });
    expect(chosen).toEqual(['fact-1', 'fact-0', 'fact-1']);
    expect(document.activeElement).toBe(second);
  });

  it('an empty window says so, and still answers the keys that move it', async () => {
    const { view } = await showWindow({ window: [60 * day, 70 * day] });
    expect(view.tabIndex).toBe(0);
    expect(document.querySelector('.window-note')?.textContent).toBe('Nothing here');
    view.focus();
    await fireEvent.keyDown(view, { key: '0' });
    flushSync();
    expect(view.getAttribute('aria-label')).toBe('10 facts');
  });
});

describe('the focus', () => {
  it('stays with its fact while the window moves over it', async () => {
    const { targets, go } = await showWindow({ window: early });
    targets()[2]?.focus();
    await go([160 * day, 460 * day]);
    flushSync();
    expect(targets().map((target) => target.getAttribute('data-fact'))).toEqual(['fact-2', 'fact-3', 'fact-4']);
    expect(document.activeElement?.getAttribute('data-fact')).toBe('fact-2');
  });

  it.each([false, true])('goes to a fact that is there when its own has left the window and fewer are left (in a shadow root: %s)', async (isShadow) => {
    const { view, targets, go } = await showWindow({ window: limits.bounds, isShadow });
    const last = targets().at(-1);
    last?.focus();
    await go(early);
    flushSync();
    const active = (view.getRootNode() as Document | ShadowRoot).activeElement;
    expect(last?.isConnected).toBe(false);
    expect(active?.getAttribute('data-fact')).toBe('fact-0');
  });

  it('stays in the view where nothing is left, and goes back to a fact when there is one again', async () => {
    const { view, targets, go } = await showWindow({ window: early });
    targets()[0]?.focus();
    await go([60 * day, 70 * day]);
    flushSync();
    expect(document.activeElement).toBe(view);
    await go(early);
    flushSync();
    expect(document.activeElement).toBe(targets()[0]);
  });

  it('is not taken from elsewhere, nor from the view itself where a press has put it', async () => {
    const { view, go } = await showWindow({ window: early });
    await go([0, 400 * day]);
    flushSync();
    expect(document.activeElement).toBe(document.body);
    view.focus();
    await go(early);
    flushSync();
    expect(document.activeElement).toBe(view);
  });
});

describe('while it moves', () => {
  it('a small drawing stays what it is; a large one is painted, and answers again at rest', async () => {
    for (const isLarge of [false, true]) {
      const { view, wheel, painted } = await showWindow({ isLarge, window: early });
      await wheel(10);
      expect(view.querySelector('canvas') !== null).toBe(isLarge);
      expect(view.querySelector('canvas[aria-hidden="true"]') !== null).toBe(isLarge);
      expect(view.querySelector('svg') === null).toBe(isLarge);
      expect(painted.length > 0).toBe(isLarge);
      await rest();
      expect(view.querySelector('canvas')).toBeNull();
      expect(view.querySelectorAll('[role="button"]')).toHaveLength(3);
    }
  });

  it('a large one keeps the focus, and gives it back to the same fact at rest', async () => {
    const { view, targets, wheel } = await showWindow({ isLarge: true, window: early });
    targets()[0]?.focus();
    await fireEvent.keyDown(targets()[0] as Element, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('data-fact')).toBe('fact-1');
    await wheel(10);
    expect(document.activeElement).toBe(view);
    await wheel(10);
    await rest();
    expect(document.activeElement?.getAttribute('data-fact')).toBe('fact-1');
  });

  it('nothing below it jumps: the height is the largest there was, until it rests', async () => {
    const { view, wheel } = await showWindow({ window: [60 * day, 290 * day] });
    const drawn = () => Number(view.querySelector('svg')?.getAttribute('height'));
    const kept = () => Math.max(drawn(), Number.parseFloat(view.style.minHeight || '0'));
    const heights = [[drawn(), kept()]];
    for (const days of [70, 30]) {
      await wheel(days);
      heights.push([drawn(), kept()]);
    }
    expect(heights).toEqual([
      [140, 140],
      [160, 160],
      [140, 160],
    ]);
    await rest();
    expect(view.style.minHeight).toBe('');
  });
});
