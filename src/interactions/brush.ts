import type { Attachment } from 'svelte/attachments';
import { clampWindow, type WindowLimits } from '../timeline/gestures.ts';
import type { TimeWindow } from '../time/types.ts';

export type Edge = 'start' | 'end';

export interface BrushOptions {
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
  /** the instant (ms UTC) under a px, from the left edge of the strip */
  readonly toTime: (px: number) => number;
  /** called for every change while a finger or the mouse is down, at most once a frame */
  readonly move: (window: TimeWindow) => void;
  /** the gesture is over */
  readonly rest: () => void;
}

/** A press that moves less is a click: it brings the window to where it was made, px. */
const clickReach = 4;

/** The window with one edge brought to an instant; edges stop each other at the shortest window, and at the bounds. */
export function moveEdge([from, to]: TimeWindow, edge: Edge, instant: number, { bounds, least }: WindowLimits): TimeWindow {
  return edge === 'start'
    ? [Math.max(bounds[0], Math.min(instant, to - least)), to]
    : [from, Math.min(bounds[1], Math.max(instant, from + least))];
}

/** The window as long as it is, `ms` later; the bounds stop it. */
export function shiftWindow([from, to]: TimeWindow, ms: number, { bounds }: WindowLimits): TimeWindow {
  const shift = Math.max(bounds[0] - from, Math.min(ms, bounds[1] - to));
  return [from + shift, to + shift];
}

/** What a press began on, and the window it makes of the instant it has come to. */
type Drag = (instant: number, px: number) => TimeWindow | undefined;

/**
 * Makes a strip of time answer: `[data-edge]` drags one edge of the window, `[data-window]` drags all of it, and the
 * strip itself draws a new window from where it was pressed to where it is let go; a click there brings the window.
 */
export function brush(options: () => BrushOptions): Attachment<HTMLElement> {
  return (strip) => {
    let end: (() => void) | undefined;
    const press = (event: PointerEvent): void => {
      if (event.button !== 0 || end) return;
      const drag = beginDrag(event, pxOn(strip, event), options());
      event.preventDefault();
      const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[tabindex]') : null;
      target?.focus({ preventScroll: true });
      end = follow(strip, event, drag, options, () => (end = undefined));
    };
    strip.addEventListener('pointerdown', press);
    return () => {
      strip.removeEventListener('pointerdown', press);
      end?.();
    };
  };
}

function pxOn(strip: HTMLElement, { clientX }: PointerEvent): number {
  return clientX - strip.getBoundingClientRect().left;
}

function beginDrag(event: PointerEvent, px: number, { window, limits, toTime }: BrushOptions): Drag {
  const pressed = toTime(px);
  const target = event.target instanceof Element ? event.target : null;
  const edge = target?.closest('[data-edge]')?.getAttribute('data-edge');
  if (edge === 'start' || edge === 'end') {
    // The handle is caught beside its middle: the edge keeps that distance.
    const offset = (edge === 'start' ? window[0] : window[1]) - pressed;
    return (instant) => moveEdge(window, edge, instant + offset, limits);
  }
  if (target?.closest('[data-window]')) return (instant) => shiftWindow(window, instant - pressed, limits);
  return (instant, at) => {
    if (Math.abs(at - px) < clickReach) return undefined;
    return clampWindow([Math.min(pressed, instant), Math.max(pressed, instant)], limits);
  };
}

function follow(strip: HTMLElement, first: PointerEvent, drag: Drag, options: () => BrushOptions, over: () => void): () => void {
  const { pointerId } = first;
  let frame = 0;
  let last = first;
  let hasMoved = false;
  const place = (): void => {
    frame = 0;
    const px = pxOn(strip, last);
    const window = drag(options().toTime(px), px);
    if (!window) return;
    hasMoved = true;
    options().move(window);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    last = event;
    if (frame === 0) frame = requestAnimationFrame(place);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', release);
    document.removeEventListener('pointercancel', release);
    over();
  };
  const release = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    if (event.type === 'pointerup' && last !== first) place();
    stop();
    const isOnStrip = first.target instanceof Element && !first.target.closest('[data-edge], [data-window]');
    if (!hasMoved && isOnStrip && event.type === 'pointerup') bringWindow(pxOn(strip, first), options());
    options().rest();
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);
  return stop;
}

function bringWindow(px: number, { window, limits, toTime, move }: BrushOptions): void {
  move(shiftWindow(window, toTime(px) - (window[0] + window[1]) / 2, limits));
}
