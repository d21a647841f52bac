/**
 * A scene as markup within an HTML page, in as few elements and letters as show the same: what is sent to readers whose script has
 * not drawn yet. `elementsOf` gives every mark an element of its own, which a drawing needs that answers; here marks of one paint
 * are one path, what they share stands once around them, and a press falls on the scene's targets.
 */
import { elementsOf, roundPx } from './primitives.ts';
import type { Attributes } from './primitives.ts';
import { symbolPath } from './symbols.ts';
import { pageTheme } from './themes.ts';
import { escapeXml } from './to-svg.ts';
import type { Layer, Scene } from './types.ts';

export interface MarkupOptions {
  /** the fact whose marks are drawn as chosen */
  readonly chosen?: string;
  /** the texts that turn to paper when their fact is chosen */
  readonly inverse?: ReadonlySet<unknown>;
  /** said beside the drawing already */
  readonly decorative?: boolean;
}

/** left, top, right, bottom; px */
type Bounds = readonly [number, number, number, number];

/** An element: what is its own, and what neighbours may share with it. */
interface Piece {
  readonly own: Attributes;
  readonly shared: Attributes;
  readonly content?: string;
}

/** Marks of one paint, to be one path. */
interface Merged {
  readonly key: string;
  readonly style: Attributes;
  d: string;
  readonly bounds: Bounds[];
}

const px = (value: number): string => String(roundPx(value)).replace(/^(-?)0\./, '$1.');

/** Numbers in a row without spaces: an attribute without them needs no quotes. */
function row(...values: readonly number[]): string {
  return values.map(px).reduce((joined, value) => joined + (value.startsWith('-') ? '' : ',') + value);
}

/** Each mark of a layer of shapes as path data with the box it lies in; rectangles and discs all turn the same way, so that none cuts a hole into another. */
function shapesOf(layer: Layer): readonly { readonly d: string; readonly box: Bounds }[] {
  switch (layer.type) {
    case 'rect':
      return layer.marks.map(({ x, y, width, height }) => ({ d: `M${row(x, y)}h${px(width)}v${px(height)}h${px(-width)}z`, box: [x, y, x + width, y + height] }));
    case 'line':
      return layer.marks.map(({ x1, y1, x2, y2 }) => {
        const end = y1 === y2 ? `H${px(x2)}` : x1 === x2 ? `V${px(y2)}` : `L${row(x2, y2)}`;
        return { d: `M${row(x1, y1)}${end}`, box: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] };
      });
    case 'path':
      return layer.marks.map(({ points, closed }) => {
        const [xs, ys] = [points.map(([x]) => roundPx(x)), points.map(([, y]) => roundPx(y))];
        // From point to point, which takes fewer digits; each step between rounded places, so that they do not add up.
        const steps = xs.slice(1).flatMap((x, i) => [x - (xs[i] ?? 0), (ys[i + 1] ?? 0) - (ys[i] ?? 0)]);
        return { d: `M${row(xs[0] ?? 0, ys[0] ?? 0)}l${row(...steps)}${closed ? 'z' : ''}`, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
      });
    case 'dot':
      return layer.marks.map(({ x, y, r }) => {
        const half = (dx: number) => `a${row(r, r)},0,11${px(dx)},0`;
        // Dashes begin where those of a circle do.
        return { d: `M${row(x + r, y)}${half(-2 * r)}${half(2 * r)}z`, box: [x - r, y - r, x + r, y + r] };
      });
    case 'symbol':
      return layer.marks.map(({ shape, x, y, size }) => ({
        d: symbolPath(shape, roundPx(x), roundPx(y), size).replaceAll(' -', '-').replaceAll(' ', ','),
        // A tilde is twice as wide as it is high.
        box: [x - 1.1 * size, y - size, x + 1.1 * size, y + size],
      }));
    default:
      return [];
  }
}

/** Where an element is and what it means, as opposed to how it looks. */
const geometry = new Set(['x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'cx', 'cy', 'r', 'd', 'data-fact', 'data-plate']);
/** What an attribute is where nothing is said: SVG's own initial values, but that a picture's `fill` is none. */
const initial: Attributes = {
  fill: 'none', 'fill-opacity': 1, stroke: 'none', 'stroke-width': 1, 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  direction: 'ltr', 'text-anchor': 'start', 'font-weight': 400,
};

function styleOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name, value]) => value !== undefined && !geometry.has(name) && initial[name] !== value));
}

/** True where a mark in between would be covered, or would show through, if one of the two took another's place in the order. */
function touches(a: Bounds, b: Bounds, margin: number): boolean {
  return a[0] - margin <= b[2] && b[0] - margin <= a[2] && a[1] - margin <= b[3] && b[1] - margin <= a[3];
}

/** The widest stroke of our figures, px. */
const reach = 4;

function mergeShapes(layer: Layer, options: MarkupOptions): readonly Piece[] {
  const shapes = shapesOf(layer);
  const merged: Merged[] = [];
  elementsOf(layer, pageTheme).forEach(({ attributes }, i) => {
    const shape = shapes[i];
    const isChosen = attributes['data-fact'] !== undefined && attributes['data-fact'] === options.chosen;
    // A plate is seen only under a chosen label.
    if (!shape || ('data-plate' in attributes && attributes['data-plate'] !== undefined && !isChosen)) return;
    const isPlate = attributes['data-plate'] !== undefined;
    const style = styleOf(isPlate ? { ...attributes, fill: pageTheme.ink } : attributes);
    const key = JSON.stringify(style);
    const found = merged.findLastIndex((group) => group.key === key);
    const group = merged[found];
    const between = merged.slice(found + 1).flatMap(({ bounds }) => bounds);
    // Two layers of what is half transparent are darker than one, and a fill covers the outline of what is under it.
    const isFlat = attributes['fill-opacity'] === undefined && (style['fill'] === undefined || style['stroke'] === undefined) && layer.type !== 'path';
    const inTheWay = isFlat ? between : [...between, ...(group?.bounds ?? [])];
    if (group && !inTheWay.some((bounds) => touches(bounds, shape.box, reach))) {
      group.d += shape.d;
      group.bounds.push(shape.box);
    } else merged.push({ key, style, d: shape.d, bounds: [shape.box] });
  });
  return merged.map(({ style: shared, d }) => ({ own: { d }, shared }));
}

function writeTexts(layer: Extract<Layer, { type: 'text' }>, { chosen, inverse }: MarkupOptions): readonly Piece[] {
  return elementsOf(layer, pageTheme).map(({ attributes, content = '' }, i) => {
    const mark = layer.marks[i];
    const style = styleOf(attributes);
    const isInverse = mark?.fact !== undefined && mark.fact === chosen && inverse?.has(mark) === true;
    const fit = mark?.length === undefined ? {} : { textLength: px(mark.length), lengthAdjust: 'spacingAndGlyphs' };
    return { own: { x: px(Number(attributes['x'])), y: px(Number(attributes['y'])), 'data-period': mark?.period, ...fit }, shared: isInverse ? { ...style, fill: pageTheme.paper } : style, content };
  });
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = escapeXml(String(value));
  return ` ${name}=${/^[^\s"'=`]+$/.test(text) && !text.endsWith('/') ? text : `"${text}"`}`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => attribute(name, value)).join('');
}

/** What most of a layer look like, as far as those that differ can say so. */
function lookOf(pieces: readonly Piece[]): Attributes {
  const names = new Set(pieces.flatMap(({ shared }) => Object.keys(shared)));
  const looks = [...names].flatMap((name) => {
    const values = pieces.map(({ shared }) => shared[name] ?? initial[name]);
    if (values.includes(undefined)) return [];
    const counts = new Map<Attributes[string], number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most && most[0] !== initial[name] ? [[name, most[0]] as const] : [];
  });
  return Object.fromEntries(looks);
}

/** What a piece says of itself where the others look like `look`. */
function deviationOf({ shared }: Piece, look: Attributes): Attributes {
  const back = Object.entries(look).flatMap(([name, value]) => ((shared[name] ?? initial[name]) === value ? [] : [[name, shared[name] ?? initial[name]] as const]));
  return { ...Object.fromEntries(Object.entries(shared).filter(([name]) => !(name in look))), ...Object.fromEntries(back) };
}

const group = (look: Attributes, content: string): string => (Object.keys(look).length > 0 ? `<g${attributesOf(look)}>${content}</g>` : content);

/** What most of a layer look like stands once around all, what neighbours look like once around them. */
function writePieces(tag: 'path' | 'text', pieces: readonly Piece[]): string {
  const write = ({ own, content }: Piece, also: Attributes = {}) => `<${tag}${attributesOf({ ...also, ...own })}${tag === 'path' ? ' />' : `>${escapeXml(content ?? '')}</text>`}`;
  const look = pieces.length > 1 ? lookOf(pieces) : {};
  const runs: { readonly deviation: Attributes; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const deviation = deviationOf(piece, look);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.deviation) === JSON.stringify(deviation)) last.pieces.push(piece);
    else runs.push({ deviation, pieces: [piece] });
  }
  return group(look, runs.map(({ deviation, pieces: [first, ...others] }) => (first && others.length === 0 ? write(first, deviation) : group(deviation, [first, ...others].map((piece) => piece && write(piece)).join('')))).join(''));
}

/** Where a press falls on which fact. */
function writeTargets({ marks }: Extract<Layer, { type: 'hit' }>): string {
  const targets = marks.map(({ x, y, width, height, fact }) => `<path${attributesOf({ 'data-fact': fact, d: `M${row(x, y)}h${px(width)}v${px(height)}h${px(-width)}z` })} />`);
  return group({ 'pointer-events': 'all' }, targets.join(''));
}

/**
 * The scene as an `<svg class="scene">` in the page's colours, for HTML (not XML: attributes without quotes). It cannot answer by
 * itself, but unless it is decorative each target says its fact as `data-fact`.
 */
export function toMarkup(scene: Scene, options: MarkupOptions = {}): string {
  const { width, height, alt } = scene;
  const root = { class: 'scene', direction: 'ltr', fill: 'none', viewBox: `0 0 ${roundPx(width)} ${roundPx(height)}`, width: roundPx(width), height: roundPx(height), ...(options.decorative ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt }) };
  const layers = scene.layers.map((layer) => {
    if (layer.type === 'hit') return options.decorative ? '' : writeTargets(layer);
    return layer.type === 'text' ? writePieces('text', writeTexts(layer, options)) : writePieces('path', mergeShapes(layer, options));
  });
  return `<svg${attributesOf(root)}>${layers.join('')}</svg>`;
}
