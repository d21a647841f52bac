import { fontFamily } from '../text/families.ts';
import { elementsOf } from './primitives.ts';
import type { Attributes } from './primitives.ts';
import type { Theme } from './themes.ts';
import type { Layer, Scene } from './types.ts';

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

function attributesToXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function layerToXml(layer: Layer, theme: Theme): string {
  const elements = elementsOf(layer, theme)
    .map(({ tag, attributes, content }) =>
      content === undefined
        ? `<${tag}${attributesToXml(attributes)}/>`
        : `<${tag}${attributesToXml(attributes)}>${escapeXml(content)}</${tag}>`,
    )
    .join('\n');
  return `<g id="${escapeXml(layer.id)}">\n${elements}\n</g>`;
}

/**
 * A scene as a file of its own: well-formed SVG 1.1 with nothing outside itself.
 * Targets (layers of type `hit`) are left out: a file has no reader to answer.
 * @param theme paint for every role; `#rrggbb` values, since other programs know no custom properties
 */
export function toSvg(scene: Scene, theme: Theme): string {
  const { id, width, height, lang } = scene;
  const root: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    // Arabic texts bring their own; inside a page that runs from right to left the others would turn round.
    direction: 'ltr',
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': fontFamily('sans', lang),
  };
  const layers = scene.layers.filter((layer) => layer.type !== 'hit' && layer.marks.length > 0);
  return [
    `<svg${attributesToXml(root)}>`,
    `<title id="${id}-title">${escapeXml(scene.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(`${scene.alt} ${scene.description}`)}</desc>`,
    ...layers.map((layer) => layerToXml(layer, theme)),
    '</svg>\n',
  ].join('\n');
}
