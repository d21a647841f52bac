import { flushSync, mount as mountComponent, unmount } from 'svelte';
import type { Locale } from '../locale/types.ts';
import { themes } from '../scene/themes.ts';
import { toSvg } from '../scene/to-svg.ts';
import type { Layer } from '../scene/types.ts';
import { RefusedFile } from '../timeline/open/open-problem.ts';
import { attachStyles } from './attach-styles.ts';
import LibraryTimeline from './LibraryTimeline.svelte';
import { createModel, isFile, openModel, type FileInput } from './load-dataset.ts';
import type { Manner, TimelineModel } from './model.ts';
import { createDatasetError } from './problems.ts';
import { TimelineState } from './timeline-state.svelte.ts';
import type { LocaleInput, Mount, TimelineSpec } from './types.ts';

/** See the comment of `Mount`. */
export const mount: Mount = (element, { dataset, locale, spec = {} }) => {
  const manner: Manner = { locale: toLocale(locale ?? 'ar'), timeDirection: spec.timeDirection ?? 'auto' };
  const timeline = new TimelineState(spec);
  if (!isFile(dataset)) timeline.open(createSoundModel(dataset, manner));
  const ending = new AbortController();
  const abort = (): void => ending.abort(spec.signal?.reason);
  const detach = attachStyles(element, spec.nonce);
  const component = mountComponent(LibraryTimeline, { target: element, props: { timeline, spec, cancel: abort, ...manner } });
  flushSync();
  if (spec.signal?.aborted === true) abort();
  spec.signal?.addEventListener('abort', abort);
  const ready = isFile(dataset) ? showFile(dataset, manner, timeline, ending.signal) : Promise.resolve();
  // The element itself says what is wrong; who does not ask is not disturbed.
  ready.catch(() => undefined);
  let isEnded = false;
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    ending.abort();
    spec.signal?.removeEventListener('abort', abort);
    timeline.stop();
    void unmount(component);
    detach();
  };
  return {
    ready,
    setWindow: (from, to) => timeline.move([Number(from), Number(to)]),
    getWindow: () => timeline.window,
    select: (id) => timeline.select(id === undefined ? undefined : String(id)),
    setFilter: (filter) => timeline.filter(filter),
    exportSvg: () => exportWindow(timeline, spec),
    destroy: end,
  };
};

function createSoundModel(dataset: unknown, manner: Manner): TimelineModel {
  try {
    return createModel(dataset, manner);
  } catch (error) {
    throw error instanceof RefusedFile ? createDatasetError(error, manner.locale.lang) : error;
  }
}

async function showFile(file: FileInput, manner: Manner, timeline: TimelineState, signal: AbortSignal): Promise<void> {
  try {
    timeline.open(await openModel(file, manner, { signal, onProgress: (progress) => (timeline.opening = { progress }) }));
  } catch (error) {
    const isRefused = error instanceof RefusedFile && !signal.aborted;
    timeline.opening = isRefused ? { refusal: error } : undefined;
    throw isRefused ? createDatasetError(error, manner.locale.lang) : error;
  }
}

function exportWindow(timeline: TimelineState, { height }: TimelineSpec): string {
  const scene = timeline.draw(height);
  if (!scene) return '';
  const paper: Layer = { id: 'paper', type: 'rect', marks: [{ x: 0, y: 0, width: scene.width, height: scene.height, fill: 'paper' }] };
  return toSvg({ ...scene, layers: [paper, ...scene.layers] }, themes.light);
}

function toLocale(input: LocaleInput): Locale {
  const { lang, digits = 'latn', monthNames = 'gregorian' } = typeof input === 'string' ? { lang: input } : input;
  return { lang, digits, monthNames };
}
