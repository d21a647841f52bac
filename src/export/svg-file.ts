import { fontFamily } from '../text/families.ts';
import { elementsOf, roundPx } from '../scene/primitives.ts';
import type { Theme } from '../scene/themes.ts';
import { escapeXml, toSvg, toXml } from '../scene/to-svg.ts';
import type { Scene, TextMark } from '../scene/types.ts';
import type { TextShaper } from './shape-text.ts';

/** What a file says of itself beside its drawing. */
export interface FileDetails {
  /** the figure's source line */
  readonly source: string;
  /** when the record behind the figure was last looked over */
  readonly date: string;
  /** absolute address of the figure on a page; left out where none is known */
  readonly permalink?: string;
}

/** A scene as an SVG file whose texts are outlines: it looks the same in every program, and no font is needed. */
export function toOutlinedSvg(scene: Scene, theme: Theme, details: FileDetails, shaper: TextShaper): string {
  const writeText = (mark: TextMark, paint: Theme, id: string): string => {
    const { d } = shaper.outline(mark);
    const path = toXml('path', { d, fill: paint[mark.fill] });
    return toXml('g', { id, 'data-fact': mark.fact }, `${toXml('title', {}, escapeXml(mark.text))}${path}`);
  };
  return toSvg(scene, theme, { writeText, head: [metadata(scene, details)], root: { 'font-family': undefined, stroke: 'none' } });
}

/*
 * Programs that obey `direction` take anchors as logical and know `:lang()`; those that ignore the one ignore the other. So the
 * attribute says the physical side, and one rule turns it round where it has to be: right in Chromium, Firefox, WebKit, librsvg,
 * Inkscape, resvg and LibreOffice.
 */
const anchorRules =
  '<style>text[direction="rtl"][text-anchor="end"]:lang(ar){text-anchor:start}text[direction="rtl"][text-anchor="start"]:lang(ar){text-anchor:end}</style>';

const anchors = { left: 'start', middle: 'middle', right: 'end' } as const;
const embedding = { rtl: '\u202b', end: '\u202c' } as const;

/** A scene as an SVG file whose texts stay texts, for those who go on working with them; they need the fonts installed. */
export function toEditableSvg(scene: Scene, theme: Theme, details: FileDetails): string {
  const writeText = (mark: TextMark, paint: Theme, id: string): string => {
    const isArabic = mark.lang === 'ar';
    const [element] = elementsOf({ id, type: 'text', marks: [mark] }, paint);
    const attributes = {
      id,
      ...element?.attributes,
      'text-anchor': anchors[mark.align],
      'xml:lang': mark.lang,
      ...(isArabic && { 'unicode-bidi': 'embed' }),
      'font-family': element?.attributes['font-family'] ?? fontFamily('sans', mark.lang),
      'font-size': roundPx(mark.size),
    };
    // Programs that ignore `direction` learn it from characters; WebKit knows no isolates here.
    const content = isArabic ? `${embedding.rtl}${escapeXml(mark.text)}${embedding.end}` : escapeXml(mark.text);
    return toXml('text', attributes, content);
  };
  return toSvg(scene, theme, { writeText, head: [metadata(scene, details), anchorRules], root: { stroke: 'none' } });
}

/** Dublin Core in RDF, as Inkscape and libraries read it. */
function metadata({ title, alt, lang }: Scene, { source, date, permalink }: FileDetails): string {
  const terms = { title, description: alt, creator: 'Waqai', source, date, language: lang, format: 'image/svg+xml', identifier: permalink };
  const written = Object.entries(terms).flatMap(([term, value]) => (value === undefined ? [] : toXml(`dc:${term}`, {}, escapeXml(value))));
  const namespaces = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  return toXml('metadata', {}, toXml('rdf:RDF', namespaces, toXml('rdf:Description', { 'rdf:about': permalink ?? '' }, written.join(''))));
}
