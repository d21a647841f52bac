import { fontFamily } from '../text/families.ts';
import { pictureSize } from './picture-size.ts';
import { elementsOf } from './primitives.ts';
import type { Attributes } from './primitives.ts';
import type { Theme } from './themes.ts';
import type { Layer, Scene, TextMark } from './types.ts';

/*
 * XML 1.0 knows no control characters but tab, line feed and carriage return, no lone surrogates and no
 * U+FFFE/FFFF; one of them makes a whole file unreadable, so they are left out.
 */
// eslint-disable-next-line no-control-regex -- naming them is the point
const illegalInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text made safe for XML content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(illegalInXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One element as XML; `content` is XML already, and undefined makes it an empty one. Attributes without a value are left out. */
export function toXml(tag: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  return content === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

/** How a file is written, where it is not as the page has it. */
export interface SvgOptions {
  /** XML of one line of text, `id` is free for it to use; left out: an element as on the page */
  readonly writeText?: (mark: TextMark, theme: Theme, id: string) => string;
  /** XML that comes before the drawing, after title and description */
  readonly head?: readonly string[];
  /** further attributes of the root */
  readonly root?: Attributes;
}

function layerToXml(layer: Layer, theme: Theme, id: string, { writeText }: SvgOptions): string {
  const elements =
    layer.type === 'text' && writeText
      ? layer.marks.map((mark, i) => writeText(mark, theme, `${id}-${i + 1}`))
      : elementsOf(layer, theme).map(({ tag, attributes, content }) => toXml(tag, attributes, content && escapeXml(content)));
  return toXml('g', { id }, `\n${elements.join('\n')}\n`);
}

/**
 * A scene as a file of its own: well-formed SVG 1.1 with nothing outside itself. Every id in it begins with those of figure and
 * language, so that many of them can stand on one page. Targets (layers of type `hit`) are left out: a file has no reader to answer.
 * @param theme paint for every role; `#rrggbb` values, since other programs know no custom properties
 */
export function toSvg(scene: Scene, theme: Theme, options: SvgOptions = {}): string {
  const { width, height, lang } = scene;
  const prefix = `${scene.id}-${lang}`;
  const root: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...pictureSize(scene),
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    // Arabic texts bring their own; inside a page that runs from right to left the others would turn round.
    direction: 'ltr',
    role: 'img',
    'aria-labelledby': `${prefix}-title ${prefix}-desc`,
    'font-family': fontFamily('sans', lang),
    ...options.root,
  };
  const layers = scene.layers.filter((layer) => layer.type !== 'hit' && layer.marks.length > 0);
  const content = [
    toXml('title', { id: `${prefix}-title` }, escapeXml(scene.title)),
    toXml('desc', { id: `${prefix}-desc` }, escapeXml(`${scene.alt} ${scene.description}`)),
    ...(options.head ?? []),
    ...layers.map((layer) => layerToXml(layer, theme, `${prefix}-${layer.id}`, options)),
  ];
  return `${toXml('svg', root, `\n${content.join('\n')}\n`)}\n`;
}
