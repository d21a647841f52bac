/**
 * A figure is a value: the same input gives the same scene on every machine.
 *
 *   dataset ─┬─► describe ─► title, subtitle, source, alt ──┬─► frame (only where asked for)
 *            │                                              │
 *            └─► layout, left to right ─► mirror, once ─────┴─► Scene ─► page · file · command line
 *                  form by width · time direction by language
 */
import { chooseFacts } from '../dataset/queries.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Body, FigureModule, FigureSpec, Form, LayoutOptions, Size } from '../figures/types.ts';
import { directionOf, resolveTimeDirection } from '../locale/direction.ts';
import type { Locale } from '../locale/types.ts';
import { mirrorLayers } from '../scene/mirror.ts';
import type { Layer, Scene } from '../scene/types.ts';
import { createFrame, stackFrame } from './frame.ts';

/** Narrower than this nothing can be read, so nothing narrower is drawn. */
export const leastWidth = 240;

/** Three forms by the width of the whole picture, px. */
export function formFor(width: number): Form {
  if (width >= 700) return 'wide';
  return width >= 420 ? 'middle' : 'narrow';
}

function layoutBody(module: FigureModule, dataset: Dataset, options: LayoutOptions): Body {
  const body = module.layout(dataset, options);
  return options.timeDirection === 'rtl' ? { ...body, layers: mirrorLayers(body.layers, options.width) } : body;
}

function paperLayer(width: number, height: number): Layer {
  return { id: 'paper', type: 'rect', marks: [{ x: 0, y: 0, width, height, fill: 'paper' }] };
}

/** What a figure is made of: all of the dataset, or where it is made of events and some were chosen, those. */
export function datasetFor(module: FigureModule, dataset: Dataset, facts: readonly string[] | undefined): Dataset {
  return module.ofEvents && facts ? chooseFacts(dataset, facts) : dataset;
}

/**
 * Makes the scene of one figure, whose module is given: what shows a few figures need not carry them all.
 * @param spec with or without its frame, the direction of time, and titles or numbers on the marks, all facts or some
 * @param size px. Widths under 240 are drawn at 240. A height is filled where the figure can stretch; a figure
 *   that needs more than the height asked for keeps what it needs, so that nothing is cut: compare `scene.height`
 * @throws RangeError for a size that is not finite
 */
export function createScene(
  module: FigureModule,
  dataset: Dataset,
  spec: Omit<FigureSpec, 'figure'>,
  locale: Locale,
  size: Size,
): Scene {
  if (![size.width, size.height ?? 0].every(Number.isFinite)) throw new RangeError('A size must be finite');
  const shown = datasetFor(module, dataset, spec.facts);
  const text = module.describe(shown, locale);
  const width = Math.max(leastWidth, Math.round(size.width));
  const frame = spec.frame ? createFrame(text, locale, width) : undefined;
  const room = size.height !== undefined && frame ? size.height - frame.top - frame.bottom : size.height;
  const body = layoutBody(module, shown, {
    locale,
    timeDirection: resolveTimeDirection(spec.timeDirection, locale.lang),
    form: formFor(width),
    width: frame ? width - 2 * frame.margin : width,
    ...(room !== undefined && room > 0 && { height: room }),
    key: spec.frame,
    ...(spec.labels && { labels: spec.labels }),
  });
  const bodyHeight = Math.ceil(Math.max(body.height, room ?? 0));
  const height = Math.ceil(frame ? frame.top + bodyHeight + frame.bottom : bodyHeight);
  return {
    id: module.id,
    lang: locale.lang,
    dir: directionOf(locale.lang),
    width,
    height,
    title: text.title,
    alt: text.alt,
    description: text.description,
    layers: frame ? [paperLayer(width, height), ...stackFrame(frame, body.layers, bodyHeight)] : body.layers,
  };
}
