import { panBy } from '../timeline/gestures.ts';
import type { TimeWindow } from '../time/types.ts';
import type { PanZoomOptions } from './pan-zoom.ts';

/** Of its speed a glide keeps so much after 1 ms; under the least, px a ms, it stops. */
const glideKept = 0.996;
const leastSpeed = 0.02;

/** Gathers what happens between two frames into one move, and knows what is still under way. */
export interface WindowMover {
  /** `change` is applied to the window as it then is; what glides stops for it */
  readonly push: (change: (window: TimeWindow) => TimeWindow) => void;
  /** goes on by itself at `speed` px a ms, ever slower, and then rests */
  readonly glide: (speed: number) => void;
  /** rests when nothing has happened for `ms` */
  readonly restAfter: (ms: number) => void;
  /** what was pushed is done at once */
  readonly flush: () => void;
  /** leaves everything where it is, without a rest; true where one was still to come */
  readonly stop: () => boolean;
}

/** The one mover of an element: hand, wheel and keys share it, so that none of them works against another. */
export function createWindowMover(options: () => PanZoomOptions): WindowMover {
  let changes: ((window: TimeWindow) => TimeWindow)[] = [];
  let frame = 0;
  let gliding = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (changes.length === 0) return;
    const { window, move } = options();
    const next = changes.reduce((current, change) => change(current), window);
    changes = [];
    move(next);
  };
  const stopGliding = (): void => {
    cancelAnimationFrame(gliding);
    gliding = 0;
  };
  const rest = (): void => {
    timer = undefined;
    options().rest();
  };
  const glide = (first: number): void => {
    let speed = first;
    let last = performance.now();
    const step = (now: number): void => {
      const passed = Math.max(0, now - last);
      last = now;
      const { window, limits, direction, plot, move } = options();
      const next = panBy(window, speed * passed, plot.width, limits.bounds, direction);
      speed *= glideKept ** passed;
      move(next);
      const isOver = Math.abs(speed) < leastSpeed || (passed > 0 && next[0] === window[0]);
      gliding = isOver ? 0 : requestAnimationFrame(step);
      if (isOver) rest();
    };
    gliding = requestAnimationFrame(step);
  };
  return {
    push: (change) => {
      stopGliding();
      changes.push(change);
      if (frame === 0) frame = requestAnimationFrame(flush);
    },
    glide,
    restAfter: (ms) => {
      clearTimeout(timer);
      timer = setTimeout(rest, ms);
    },
    flush,
    stop: () => {
      const isUnderWay = gliding !== 0 || timer !== undefined;
      stopGliding();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      [changes, frame, timer] = [[], 0, undefined];
      return isUnderWay;
    },
  };
}
