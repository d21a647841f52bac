/** Title, subtitle, source line and credit round a figure that leaves the page. Drawn left to right. */
import { directionOf } from '../locale/direction.ts';
import type { Locale } from '../locale/types.ts';
import type { FigureText } from '../figures/types.ts';
import type { DotMark, Layer, LineMark, RectMark, TextMark } from '../scene/types.ts';
import { mirrorLayers } from '../scene/mirror.ts';
import { translateLayers } from '../scene/translate.ts';
import { measureText } from '../text/measure.ts';
import type { Font } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';

/** Type and margins of a frame, px. */
interface Measures {
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
  readonly source: number;
  readonly brand: number;
}

function measuresFor(width: number): Measures {
  if (width >= 1000) return { margin: 44, title: 31, subtitle: 17, source: 13.5, brand: 22 };
  if (width >= 700) return { margin: 32, title: 26, subtitle: 15.5, source: 12.5, brand: 20 };
  if (width >= 420) return { margin: 22, title: 22, subtitle: 14, source: 12, brand: 19 };
  return { margin: 18, title: 19.5, subtitle: 13, source: 12, brand: 18 };
}

/** The frame's parts, to be put above and below the body. */
export interface FigureFrame {
  readonly margin: number;
  /** y under the header, where the body begins, px */
  readonly top: number;
  /** height of the footer with the margin below it, px */
  readonly bottom: number;
  readonly header: readonly Layer[];
  /** y = 0 is the top of the footer */
  readonly footer: readonly Layer[];
}

interface Paragraph {
  readonly text: string;
  readonly font: Font;
  readonly lineHeight: number;
  readonly balance: boolean;
  readonly fill: TextMark['fill'];
}

/** Sets a paragraph from `y` downwards; returns its lines and the y under it. */
function setParagraph(paragraph: Paragraph, x: number, y: number, width: number): readonly [TextMark[], number] {
  const { text, font, lineHeight, balance, fill } = paragraph;
  const lines = wrapText(text, width, font, { balance });
  const step = font.size * lineHeight;
  const marks = lines.map((line, i) => ({
    x,
    // Whole px: browsers snap the baselines of text, files do not.
    y: Math.round(y + step * i + step * 0.72),
    text: line,
    ...font,
    align: 'left' as const,
    fill,
  }));
  return [marks, y + step * lines.length];
}

/** The product's sign: a bar standing on a line, a ring hanging under it. */
function drawBrand(x: number, y: number, size: number): readonly [RectMark, LineMark[], DotMark] {
  const at = (share: number) => x + size * share;
  const bar: RectMark = { x: at(0.16), y: y - size * 0.5, width: size * 0.24, height: size * 0.5, fill: 'ink' };
  const lines: LineMark[] = [
    { x1: x, y1: y, x2: x + size, y2: y, stroke: 'ink', strokeWidth: size * 0.07 },
    { x1: at(0.72), y1: y, x2: at(0.72), y2: y + size * 0.1, stroke: 'other', strokeWidth: size * 0.06 },
  ];
  const dot: DotMark = {
    x: at(0.72),
    y: y + size * 0.22,
    r: size * 0.14,
    stroke: 'other',
    strokeWidth: size * 0.075,
  };
  return [bar, lines, dot];
}

const brandNames = { ar: 'وقائع', en: 'Waqai' } as const;

function brandWidth(font: Font): number {
  return font.size * 1.32 + measureText(brandNames[font.lang], font);
}

function createHeader(text: FigureText, measures: Measures, locale: Locale, width: number) {
  const { lang } = locale;
  const { margin, title, subtitle } = measures;
  const inner = width - 2 * margin;
  const [titleLines, y] = setParagraph(
    {
      text: text.title,
      font: { family: 'serif', weight: lang === 'ar' ? 700 : 600, size: title, lang },
      lineHeight: lang === 'ar' ? 1.45 : 1.22,
      balance: true,
      fill: 'ink',
    },
    margin,
    margin * 0.72,
    inner,
  );
  const [subtitleLines, bottom] = setParagraph(
    {
      text: text.subtitle,
      font: { family: 'sans', weight: 400, size: subtitle, lang },
      lineHeight: lang === 'ar' ? 1.5 : 1.4,
      balance: false,
      fill: 'ink2',
    },
    margin,
    y + 4,
    inner,
  );
  const marks = [...titleLines, ...subtitleLines];
  return { layers: [{ id: 'frame-head', type: 'text' as const, marks }], bottom: bottom + 12 };
}

function createFooter(text: FigureText, measures: Measures, locale: Locale, width: number) {
  const { lang } = locale;
  const { margin, source, brand } = measures;
  const inner = width - 2 * margin;
  const brandFont: Font = { family: 'serif', weight: lang === 'ar' ? 700 : 600, size: brand, lang };
  const beside = width >= 700;
  const [lines, under] = setParagraph(
    {
      text: text.source,
      font: { family: 'sans', weight: 400, size: source, lang },
      lineHeight: 1.5,
      balance: false,
      fill: 'ink3',
    },
    margin,
    8,
    beside ? inner - brandWidth(brandFont) - 24 : inner,
  );
  const brandX = beside ? width - margin - brandWidth(brandFont) : margin;
  const brandY = beside ? 8 + brand * 0.85 : under + brand * 0.95;
  const [bar, brandLines, dot] = drawBrand(brandX, brandY, brand);
  const name: TextMark = {
    x: brandX + brand * 1.32,
    y: Math.round(brandY + brand * 0.12),
    text: brandNames[lang],
    ...brandFont,
    align: 'left',
    fill: 'ink',
  };
  const rule: LineMark = { x1: margin, y1: 0, x2: width - margin, y2: 0, stroke: 'rule2', strokeWidth: 1 };
  const layers: readonly Layer[] = [
    { id: 'frame-rules', type: 'line', marks: [rule, ...brandLines] },
    { id: 'frame-bar', type: 'rect', marks: [bar] },
    { id: 'frame-ring', type: 'dot', marks: [dot] },
    { id: 'frame-source', type: 'text', marks: [...lines, name] },
  ];
  const bottom = Math.max(under, brandY + brand * 0.4) + margin * (beside ? 0.4 : 0.8);
  return { layers, bottom };
}

/** The frame of a figure for a picture of this width. Its height follows from its words. */
export function createFrame(text: FigureText, locale: Locale, width: number): FigureFrame {
  const measures = measuresFor(width);
  const head = createHeader(text, measures, locale, width);
  const foot = createFooter(text, measures, locale, width);
  const turn = (layers: readonly Layer[]) =>
    directionOf(locale.lang) === 'rtl' ? mirrorLayers(layers, width) : layers;
  return {
    margin: measures.margin,
    top: Math.ceil(head.bottom),
    bottom: Math.ceil(foot.bottom),
    header: turn(head.layers),
    footer: turn(foot.layers),
  };
}

/** Header, body and footer stacked; `bodyHeight` px lie between header and footer. */
export function stackFrame(frame: FigureFrame, body: readonly Layer[], bodyHeight: number): readonly Layer[] {
  return [
    ...frame.header,
    ...translateLayers(body, frame.margin, frame.top),
    ...translateLayers(frame.footer, 0, frame.top + bodyHeight),
  ];
}
