/**
 * How a window of time is moved on its own drawing.
 *
 *   mouse: drag · ctrl/⌘ + wheel zooms, a sideways wheel pans, a plain wheel is the page's · double click comes closer
 *   touch: one finger sideways pans and glides on, two fingers zoom, up and down is the page's · double tap comes closer
 *   keys: + and − zoom, Shift with an arrow pans as seen, 0 shows everything
 */
import type { Attachment } from 'svelte/attachments';
import type { Direction } from '../locale/types.ts';
import { clampWindow, panBy, zoomAt, type WindowLimits } from '../timeline/gestures.ts';
import type { TimeWindow } from '../time/types.ts';
import { createWindowMover, type WindowMover } from './window-mover.ts';

export interface PanZoomOptions {
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
  /** where time runs on the screen */
  readonly direction: Direction;
  /** where the visible time stands, px of the screen from the element's left edge */
  readonly plot: { readonly x: number; readonly width: number };
  /** under way, at most once a frame */
  readonly move: (window: TimeWindow) => void;
  /** the gesture is over */
  readonly rest: () => void;
  /** asked for by name or key: may be led to gently */
  readonly goTo: (window: TimeWindow) => void;
  /** somebody turned the wheel here, perhaps to zoom: told once */
  readonly hint?: () => void;
}

/** A press that moves less is a click, px. */
const clickReach = 4;
/** Zoom of a wheel: 100 px of delta are a factor of 1.1. */
const wheelFactor = 1.1 ** 0.01;
/** One key press, or one double click. */
const keyFactor = 1.5;
const doubleFactor = 2;
const keyShare = 0.1;
/** ms without a wheel event: it has come to rest */
const wheelRest = 160;
/** A line and a page of wheels that do not count in px. */
const linePx = 16;
const pagePx = 400;
/** A finger that lets go faster, px a ms, and not longer after its last motion, ms, leaves the drawing gliding. */
const flingSpeed = 0.15;
const flingPause = 60;
const doubleTapMs = 320;
const doubleTapReach = 24;

type Options = () => PanZoomOptions;

/** Makes a drawing of a window of time move with mouse, touch, wheel and keys. */
export function panZoom(options: Options): Attachment<HTMLElement> {
  return (element) => {
    const mover = createWindowMover(options);
    const ends = [attachPointers(element, options, mover), attachWheel(element, options, mover), attachKeys(element, options, mover)];
    return () => {
      mover.stop();
      for (const end of ends) end();
    };
  };
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

function attachPointers(element: HTMLElement, options: Options, mover: WindowMover): () => void {
  const fingers = new Map<number, Finger>();
  let start: Finger | undefined;
  let isDragging = false;
  let speed = 0;
  let lastMoved = 0;
  /** a glide or a wheel was held by this press: it rests at the latest when the press is over */
  let owesRest = false;
  let pressedBy = '';
  let lastTap: (Finger & { readonly at: number }) | undefined;

  const begin = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    owesRest = mover.stop() || owesRest;
    pressedBy = event.pointerType;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size > 1) takeHold(event);
    else {
      [start, isDragging, speed, lastMoved] = [{ x: event.clientX, y: event.clientY }, false, 0, event.timeStamp];
    }
    listen();
  };
  const takeHold = ({ pointerId }: PointerEvent): void => {
    isDragging = true;
    if (fingers.has(pointerId) && !element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId);
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before || !start) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!isDragging && Math.abs(now.x - start.x) < clickReach) return;
    if (!isDragging) takeHold(event);
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
    fingers.set(event.pointerId, now);
    const other = others[0];
    if (other) {
      // What zoomed does not glide: the fingers are lifted one by one.
      speed = 0;
      mover.push((window) => pinch(element, window, [before, other], [now, other], options()));
    } else {
      const passed = Math.max(1, event.timeStamp - lastMoved);
      speed = 0.6 * speed + (0.4 * (now.x - before.x)) / passed;
      mover.push((window) => dragBy(window, now.x - before.x, options()));
    }
    lastMoved = event.timeStamp;
  };
  const release = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    unlisten();
    const wasDragged = isDragging;
    const hasHeld = owesRest;
    [isDragging, owesRest] = [false, false];
    if (!wasDragged) {
      if (hasHeld) options().rest();
      else if (event.type === 'pointerup' && event.pointerType === 'touch') tap(event);
      return;
    }
    mover.flush();
    swallowClick(element);
    const isFling = event.pointerType === 'touch' && event.timeStamp - lastMoved < flingPause && Math.abs(speed) > flingSpeed;
    if (isFling && !isStill()) mover.glide(speed);
    else options().rest();
  };
  const tap = (event: PointerEvent): void => {
    const now = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const isDouble = lastTap && now.at - lastTap.at < doubleTapMs && Math.hypot(now.x - lastTap.x, now.y - lastTap.y) < doubleTapReach;
    lastTap = isDouble ? undefined : now;
    if (isDouble) comeCloser(element, event, options());
  };
  const double = (event: MouseEvent): void => {
    // Some browsers tell of a double tap in this way too.
    if (pressedBy !== 'touch') comeCloser(element, event, options());
  };
  const listen = (): void => {
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
  };
  const unlisten = (): void => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', release);
    document.removeEventListener('pointercancel', release);
  };
  element.addEventListener('pointerdown', begin);
  element.addEventListener('dblclick', double);
  return () => {
    unlisten();
    element.removeEventListener('pointerdown', begin);
    element.removeEventListener('dblclick', double);
  };
}

/** The click that ends a drag chooses nothing. */
function swallowClick(element: HTMLElement): void {
  const swallow = (event: Event): void => event.stopPropagation();
  element.addEventListener('click', swallow, { capture: true, once: true });
  // A drag that ends elsewhere makes no click.
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0);
}

function pxOnPlot(element: HTMLElement, clientX: number, { plot }: PanZoomOptions): number {
  return clientX - element.getBoundingClientRect().left - plot.x;
}

function dragBy(window: TimeWindow, px: number, { plot, limits, direction }: PanZoomOptions): TimeWindow {
  return panBy(window, px, plot.width, limits.bounds, direction);
}

type Pair = readonly [Finger, Finger];

/** What is under each of two fingers stays under it. */
function pinch(element: HTMLElement, window: TimeWindow, before: Pair, now: Pair, options: PanZoomOptions): TimeWindow {
  const { plot, limits, direction } = options;
  const [wasApart, isApart] = [before, now].map(([a, b]) => Math.max(16, Math.abs(a.x - b.x)));
  const [wasMiddle = 0, middle = 0] = [before, now].map(([a, b]) => (a.x + b.x) / 2);
  const moved = panBy(window, middle - wasMiddle, plot.width, limits.bounds, direction);
  return zoomAt(moved, (isApart ?? 1) / (wasApart ?? 1), pxOnPlot(element, middle, options), plot.width, limits, direction);
}

function comeCloser(element: HTMLElement, event: MouseEvent, options: PanZoomOptions): void {
  const { window, plot, limits, direction, goTo } = options;
  goTo(zoomAt(window, doubleFactor, pxOnPlot(element, event.clientX, options), plot.width, limits, direction));
}

function attachWheel(element: HTMLElement, options: Options, mover: WindowMover): () => void {
  let hasHinted = false;
  const turn = (event: WheelEvent): void => {
    const unit = event.deltaMode === 1 ? linePx : event.deltaMode === 2 ? pagePx : 1;
    const sideways = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const { clientX, deltaY } = event;
      mover.push((current) => {
        const now = options();
        return zoomAt(current, wheelFactor ** (-deltaY * unit), pxOnPlot(element, clientX, now), now.plot.width, now.limits, now.direction);
      });
      mover.restAfter(wheelRest);
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      mover.push((current) => dragBy(current, -sideways, options()));
      mover.restAfter(wheelRest);
    } else if (!hasHinted) {
      hasHinted = true;
      options().hint?.();
    }
  };
  // Not passive: the wheel that zooms must not zoom the page too.
  element.addEventListener('wheel', turn, { passive: false });
  return () => element.removeEventListener('wheel', turn);
}

function attachKeys(element: HTMLElement, options: Options, mover: WindowMover): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = windowAfter(event, options());
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    if (mover.stop()) options().rest();
    options().goTo(next);
  };
  // Before the facts' own keys, which know nothing of Shift.
  element.addEventListener('keydown', press, { capture: true });
  return () => element.removeEventListener('keydown', press, { capture: true });
}

/** The window a key asks for; digits and signs as both keyboards have them. */
function windowAfter({ key, shiftKey }: KeyboardEvent, { window, limits, plot, direction }: PanZoomOptions): TimeWindow | undefined {
  if (key === '+' || key === '=') return zoomAt(window, keyFactor, plot.width / 2, plot.width, limits);
  if (key === '-' || key === '_') return zoomAt(window, 1 / keyFactor, plot.width / 2, plot.width, limits);
  if (key === '0' || key === '٠') return clampWindow(limits.bounds, limits);
  if (!shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined;
  const px = plot.width * keyShare * (key === 'ArrowLeft' ? 1 : -1);
  return panBy(window, px, plot.width, limits.bounds, direction);
}
