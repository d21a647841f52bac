import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panZoom } from '../../src/interactions/pan-zoom.ts';
import type { Direction } from '../../src/locale/types.ts';
import { createLimits } from '../../src/timeline/gestures.ts';
import type { TimeWindow } from '../../src/time/types.ts';

const day = 86_400_000;
const limits = createLimits([0, 1000 * day], 0);
const plot = { x: 100, width: 1000 };
const middle: TimeWindow = [400 * day, 500 * day];
const directions = ['ltr', 'rtl'] as const;

let isStill = false;

beforeEach(() => {
  isStill = false;
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: isStill && media.includes('reduce') }));
  // jsdom catches no pointers.
  Object.assign(HTMLElement.prototype, { setPointerCapture: () => undefined, hasPointerCapture: () => false });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  for (const name of ['setPointerCapture', 'hasPointerCapture']) Reflect.deleteProperty(HTMLElement.prototype, name);
});

interface Hand {
  readonly element: HTMLElement;
  readonly mark: HTMLElement;
  window: TimeWindow;
  readonly moves: TimeWindow[];
  readonly asked: TimeWindow[];
  rests: number;
  hints: number;
  readonly end: () => void;
  /** sends an event at a place of the screen, on the mark or, once pressed, anywhere */
  readonly press: (x: number, init?: PointerEventInit) => void;
  readonly drag: (x: number, init?: PointerEventInit) => void;
  readonly lift: (x: number, init?: PointerEventInit) => void;
  readonly wheel: (init: WheelEventInit) => WheelEvent;
  readonly key: (key: string, init?: KeyboardEventInit) => KeyboardEvent;
}

function attach(window: TimeWindow = middle, direction: Direction = 'ltr'): Hand {
  const element = document.createElement('div');
  const mark = element.appendChild(document.createElement('span'));
  document.body.append(element);
  const send = <E extends Event>(target: EventTarget, event: E): E => {
    target.dispatchEvent(event);
    return event;
  };
  const pointer = (target: EventTarget, type: string) => (x: number, init: PointerEventInit = {}) =>
    void send(target, new PointerEvent(type, { bubbles: true, clientX: x, pointerId: 1, pointerType: 'mouse', ...init }));
  const hand: Hand = {
    ...{ element, mark, window, moves: [], asked: [], rests: 0, hints: 0 },
    end: () => end?.(),
    press: pointer(mark, 'pointerdown'),
    drag: pointer(document, 'pointermove'),
    lift: pointer(document, 'pointerup'),
    wheel: (init) => send(mark, new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init })),
    key: (key, init) => send(mark, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })),
  };
  const end = panZoom(() => ({
    ...{ window: hand.window, limits, direction, plot },
    move: (next) => {
      hand.window = next;
      hand.moves.push(next);
    },
    rest: () => (hand.rests += 1),
    goTo: (next) => {
      hand.window = next;
      hand.asked.push(next);
    },
    hint: () => (hand.hints += 1),
  }))(element);
  return hand;
}

function nextFrame(): void {
  vi.advanceTimersToNextFrame();
}

function instantAt([from, to]: TimeWindow, x: number, direction: Direction): number {
  const share = (x - plot.x) / plot.width;
  return from + (to - from) * (direction === 'rtl' ? 1 - share : share);
}

const touch = { pointerType: 'touch' } as const;

describe('a drag', () => {
  it('pans with the hand, later to the left or to the right as time runs', () => {
    const moved = directions.map((direction) => {
      const hand = attach(middle, direction);
      hand.press(600);
      hand.drag(700);
      hand.lift(700);
      return hand.window;
    });
    expect(moved).toEqual([
      [390 * day, 490 * day],
      [410 * day, 510 * day],
    ]);
  });

  it('makes one move a frame of all that happens in it', () => {
    const hand = attach();
    hand.press(600);
    for (const x of [610, 620, 630]) hand.drag(x);
    expect(hand.moves).toHaveLength(0);
    nextFrame();
    expect(hand.moves).toEqual([[397 * day, 497 * day]]);
  });

  it('rests once, when the hand lets go, and moves no more after that', () => {
    const hand = attach();
    hand.press(600);
    hand.drag(650);
    nextFrame();
    expect(hand.rests).toBe(0);
    hand.lift(650);
    hand.drag(900);
    vi.advanceTimersByTime(1000);
    expect([hand.rests, hand.moves.length]).toEqual([1, 1]);
  });

  it('under 4 px is a click, which reaches the marks; a longer one ends in none', () => {
    const clicked = vi.fn();
    const hand = attach();
    hand.mark.addEventListener('click', clicked);
    for (const [x, times] of [[603, 1], [604, 1]] as const) {
      hand.press(600);
      hand.drag(x);
      hand.lift(x);
      hand.mark.click();
      expect(clicked).toHaveBeenCalledTimes(times);
      vi.advanceTimersByTime(1);
    }
    hand.mark.click();
    expect(clicked).toHaveBeenCalledTimes(2);
    expect(hand.moves).toHaveLength(1);
  });

  it('is the left button only', () => {
    const hand = attach();
    hand.press(600, { button: 2 });
    hand.drag(700);
    hand.lift(700);
    expect(hand.moves).toEqual([]);
  });

  it('stays within the limits, and comes back from where it went', () => {
    const way = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(way, fc.constantFrom(...directions), (steps, direction) => {
        const hand = attach(middle, direction);
        hand.press(600);
        for (const step of steps) {
          hand.drag(600 + step);
          nextFrame();
          const [from, to] = hand.window;
          expect(from).toBeGreaterThanOrEqual(limits.bounds[0]);
          expect(to).toBeLessThanOrEqual(limits.bounds[1] + 1);
          expect(Math.abs(to - from - 100 * day)).toBeLessThan(1);
        }
        hand.lift(600);
        hand.end();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(...directions), (px, direction) => {
        const hand = attach(middle, direction);
        hand.press(600);
        hand.drag(600 + px);
        nextFrame();
        hand.drag(600);
        hand.lift(600);
        expect(Math.abs(hand.window[0] - middle[0])).toBeLessThan(1);
        hand.end();
      }),
    );
  });
});

describe('a finger', () => {
  /** A quick stroke to the right, let go at full speed. */
  function fling(hand: Hand): void {
    hand.press(600, touch);
    for (const x of [620, 640, 660, 680]) {
      vi.advanceTimersByTime(16);
      hand.drag(x, touch);
    }
    hand.lift(680, touch);
  }

  /** Time stamps of events made by hand follow the clock of the test. */
  beforeEach(() => {
    vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => performance.now());
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('that lets go in motion glides on, ever slower, and then rests', () => {
    const hand = attach();
    fling(hand);
    const atLift = hand.window[0];
    expect(hand.rests).toBe(0);
    vi.advanceTimersByTime(5000);
    const steps = hand.moves.slice(-40).map(([from], i, all) => (all[i - 1]?.[0] ?? from) - from);
    expect(hand.window[0]).toBeLessThan(atLift);
    expect(steps.at(-1)).toBeLessThan(steps[1] ?? 0);
    expect(hand.rests).toBe(1);
    const still = hand.window;
    vi.advanceTimersByTime(1000);
    expect(hand.window).toEqual(still);
  });

  it('does not glide on where the system asks for no motion', () => {
    isStill = true;
    const hand = attach();
    fling(hand);
    const { length } = hand.moves;
    expect(hand.rests).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(hand.moves).toHaveLength(length);
  });

  it('that touches a glide stops it, and it rests although nothing was dragged', () => {
    const hand = attach();
    fling(hand);
    vi.advanceTimersByTime(64);
    hand.press(500, touch);
    const held = hand.window;
    vi.advanceTimersByTime(500);
    expect(hand.window).toEqual(held);
    expect(hand.rests).toBe(0);
    hand.lift(500, touch);
    expect(hand.rests).toBe(1);
  });

  it('gives way to the wheel and to keys while it glides', () => {
    const wheeled = attach();
    fling(wheeled);
    vi.advanceTimersByTime(64);
    const before = wheeled.window;
    wheeled.wheel({ ctrlKey: true, deltaY: -100, clientX: 600 });
    nextFrame();
    expect(wheeled.window[1] - wheeled.window[0]).toBeCloseTo((before[1] - before[0]) / 1.1, 0);
    vi.advanceTimersByTime(2000);
    expect(wheeled.rests).toBe(1);

    const keyed = attach();
    fling(keyed);
    vi.advanceTimersByTime(64);
    keyed.key('0');
    vi.advanceTimersByTime(2000);
    expect(keyed.window).toEqual(limits.bounds);
    expect(keyed.rests).toBe(1);
  });

  it('and another zoom: what is under each stays under it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 500 }), fc.integer({ min: 620, max: 1050 }), fc.constantFrom(...directions), (left, right, direction) => {
        const hand = attach(middle, direction);
        const under = [instantAt(middle, 400, direction), instantAt(middle, 700, direction)];
        hand.press(400, { ...touch, pointerId: 1 });
        hand.press(700, { ...touch, pointerId: 2 });
        hand.drag(left, { ...touch, pointerId: 1 });
        hand.drag(right, { ...touch, pointerId: 2 });
        nextFrame();
        expect(Math.abs(instantAt(hand.window, left, direction) - (under[0] ?? 0))).toBeLessThan(2);
        expect(Math.abs(instantAt(hand.window, right, direction) - (under[1] ?? 0))).toBeLessThan(2);
        hand.end();
      }),
    );
  });

  it('that was in motion before two zoomed does not glide when both are lifted', () => {
    const hand = attach();
    hand.press(500, { ...touch, pointerId: 1 });
    for (const x of [520, 540, 560]) {
      vi.advanceTimersByTime(16);
      hand.drag(x, { ...touch, pointerId: 1 });
    }
    hand.press(700, { ...touch, pointerId: 2 });
    vi.advanceTimersByTime(16);
    hand.drag(720, { ...touch, pointerId: 2 });
    hand.lift(720, { ...touch, pointerId: 2 });
    hand.lift(560, { ...touch, pointerId: 1 });
    expect(hand.rests).toBe(1);
  });

  it('twice in one place comes closer once, also where the browser tells of a double click as well', () => {
    const hand = attach();
    for (const at of [600, 606]) {
      hand.press(at, touch);
      hand.lift(at, touch);
      vi.advanceTimersByTime(100);
    }
    hand.mark.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 606 }));
    expect(hand.asked).toHaveLength(1);
    expect(hand.window[1] - hand.window[0]).toBe(50 * day);
  });

  it('twice, but slowly or far apart, asks for nothing', () => {
    const hand = attach();
    for (const [at, pause] of [[600, 400], [600, 100], [660, 100]] as const) {
      hand.press(at, touch);
      hand.lift(at, touch);
      vi.advanceTimersByTime(pause);
    }
    expect(hand.asked).toEqual([]);
  });
});

describe('the wheel', () => {
  it('alone is left to the page; the first time that is told', () => {
    const hand = attach();
    expect(hand.wheel({ deltaY: 100 }).defaultPrevented).toBe(false);
    hand.wheel({ deltaY: 100 });
    vi.advanceTimersByTime(1000);
    expect([hand.moves.length, hand.rests, hand.hints]).toEqual([0, 0, 1]);
  });

  it('with Ctrl or ⌘ zooms, and the instant under the pointer stays under it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1100 }), fc.integer({ min: -300, max: 300 }), fc.constantFrom(...directions), fc.boolean(), (x, deltaY, direction, metaKey) => {
        const hand = attach(middle, direction);
        const event = hand.wheel({ deltaY, clientX: x, metaKey, ctrlKey: !metaKey });
        nextFrame();
        expect(event.defaultPrevented).toBe(true);
        expect(Math.abs(instantAt(hand.window, x, direction) - instantAt(middle, x, direction))).toBeLessThan(2);
        expect(hand.window[1] - hand.window[0]).toBeCloseTo(100 * day * 1.1 ** (deltaY / 100), -1);
        hand.end();
      }),
    );
  });

  it('sideways, or with Shift, pans as far as it is turned', () => {
    for (const init of [{ deltaX: 100 }, { deltaY: 100, shiftKey: true }]) {
      const hand = attach();
      expect(hand.wheel(init).defaultPrevented).toBe(true);
      nextFrame();
      expect(hand.window).toEqual([410 * day, 510 * day]);
    }
  });

  it('rests once, when it has stood still for a while', () => {
    const hand = attach();
    for (let i = 0; i < 5; i += 1) {
      hand.wheel({ deltaX: 10 });
      vi.advanceTimersByTime(100);
    }
    expect(hand.rests).toBe(0);
    vi.advanceTimersByTime(200);
    expect(hand.rests).toBe(1);
  });

  it('does not come to rest under a hand that has begun to drag', () => {
    const hand = attach();
    hand.wheel({ deltaX: 10 });
    nextFrame();
    hand.press(600);
    hand.drag(650);
    vi.advanceTimersByTime(500);
    expect(hand.rests).toBe(0);
    hand.lift(650);
    expect(hand.rests).toBe(1);
  });
});

describe('keys', () => {
  it('zoom round the middle, and show everything', () => {
    const hand = attach();
    for (const [key, length] of [['+', 100 / 1.5], ['-', 100], ['=', 100 / 1.5], ['_', 100], ['0', 1000], ['٠', 1000]] as const) {
      expect(hand.key(key).defaultPrevented).toBe(true);
      expect((hand.window[1] - hand.window[0]) / day).toBeCloseTo(length, 6);
    }
  });

  it('pan with Shift and an arrow by a tenth, in the direction that is seen', () => {
    for (const [direction, key, from] of [['ltr', 'ArrowRight', 410], ['ltr', 'ArrowLeft', 390], ['rtl', 'ArrowLeft', 410], ['rtl', 'ArrowRight', 390]] as const) {
      const hand = attach(middle, direction);
      hand.key(key, { shiftKey: true });
      expect(hand.window[0] / day).toBeCloseTo(from, 6);
    }
  });

  it('that belong to the facts, to the browser or to the page are left alone', () => {
    const hand = attach();
    const reached = vi.fn();
    hand.mark.addEventListener('keydown', reached);
    const left = [hand.key('ArrowLeft'), hand.key('Enter'), hand.key('Tab'), hand.key('+', { ctrlKey: true }), hand.key('0', { metaKey: true })];
    expect(left.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false, false, false, false]);
    expect(reached).toHaveBeenCalledTimes(5);
    expect(hand.asked).toEqual([]);
  });
});

it('a double click comes closer by two, around the place it was made at', () => {
  const hand = attach();
  hand.mark.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: plot.x }));
  expect(hand.asked).toEqual([[400 * day, 450 * day]]);
});

it('what is detached hears nothing more, and leaves no frame or timer', () => {
  const hand = attach();
  hand.press(600, touch);
  hand.drag(650, touch);
  hand.wheel({ deltaX: 10 });
  hand.end();
  hand.drag(700, touch);
  hand.lift(700, touch);
  hand.key('+');
  expect(vi.getTimerCount()).toBe(0);
  expect([hand.moves.length, hand.asked.length, hand.rests]).toEqual([0, 0, 0]);
});
