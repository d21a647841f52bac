import { LineCapStyle, PDFDocument, rgb } from 'pdf-lib';
import type { PDFPageDrawSVGOptions } from 'pdf-lib';
import { elementsOf } from '../scene/primitives.ts';
import type { Attributes, Element } from '../scene/primitives.ts';
import type { Theme } from '../scene/themes.ts';
import type { Layer, Scene } from '../scene/types.ts';
import type { TextShaper } from './shape-text.ts';
import type { FileDetails } from './svg-file.ts';

/** PDF counts in points of 1/72 inch, CSS in px of 1/96. */
const pointsPerPx = 72 / 96;

/** A scene as a PDF of one page: vectors, texts as outlines, so that it prints the same everywhere. */
export async function toPdf(scene: Scene, theme: Theme, details: FileDetails, shaper: TextShaper): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const scale = pointsPerPx * (scene.magnification ?? 1);
  const height = scene.height * scale;
  const page = document.addPage([scene.width * scale, height]);
  for (const layer of scene.layers) {
    for (const { d, attributes } of outlinesOf(layer, theme, shaper)) page.drawSvgPath(d, { x: 0, y: height, scale, ...paintOf(attributes) });
  }
  document.setTitle(scene.title, { showInWindowTitleBar: true });
  document.setSubject(scene.alt);
  document.setAuthor('Waqai');
  document.setCreator('Waqai');
  document.setProducer('Waqai');
  document.setLanguage(scene.lang);
  document.setKeywords([details.source, ...(details.permalink === undefined ? [] : [details.permalink])]);
  // Never the clock: the same choices give the same bytes.
  const date = new Date(`${details.date.slice(0, 10)}T00:00:00Z`);
  document.setCreationDate(date);
  document.setModificationDate(date);
  return new Uint8Array(await document.save());
}

interface Outline {
  readonly d: string;
  readonly attributes: Attributes;
}

function outlinesOf(layer: Layer, theme: Theme, shaper: TextShaper): readonly Outline[] {
  if (layer.type === 'hit') return [];
  if (layer.type === 'text') return layer.marks.map((mark) => ({ d: shaper.outline(mark).d, attributes: { fill: theme[mark.fill] } })).filter(({ d }) => d !== '');
  return elementsOf(layer, theme).map((element) => ({ d: pathOf(element), attributes: element.attributes }));
}

function pathOf({ tag, attributes }: Element): string {
  const at = (name: string): number => Number(attributes[name]);
  if (tag === 'rect') return `M${at('x')} ${at('y')}h${at('width')}v${at('height')}h${-at('width')}z`;
  if (tag === 'line') return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
  if (tag === 'circle') return `M${at('cx') - at('r')} ${at('cy')}a${at('r')} ${at('r')} 0 1 0 ${2 * at('r')} 0a${at('r')} ${at('r')} 0 1 0 ${-2 * at('r')} 0z`;
  return String(attributes['d']);
}

function paintOf(attributes: Attributes): PDFPageDrawSVGOptions {
  const { fill, stroke } = attributes;
  const dash = attributes['stroke-dasharray'];
  const fillOpacity = attributes['fill-opacity'];
  return {
    ...(fill !== undefined && fill !== 'none' && { color: toColor(fill), ...(fillOpacity !== undefined && { opacity: Number(fillOpacity) }) }),
    ...(stroke !== undefined && { borderColor: toColor(stroke), borderWidth: Number(attributes['stroke-width']) }),
    ...(dash !== undefined && { borderDashArray: String(dash).split(' ').map(Number) }),
    ...(attributes['stroke-linecap'] === 'round' && { borderLineCap: LineCapStyle.Round }),
  };
}

function toColor(paint: string | number) {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(String(paint)) ?? []).slice(1).map((pair) => parseInt(pair, 16) / 255);
  return rgb(red, green, blue);
}
