import { measureText, type Font } from '../text/measure.ts';

const mostKnown = 2000;
const known = new Map<string, Map<string, number>>();

/**
 * `measureText` for words that come again frame after frame: names of ticks, counts. Remembers up to 2,000 widths of a font,
 * then begins anew.
 */
export function measureKnown(text: string, font: Font): number {
  const widths = widthsOf(font);
  const width = widths.get(text);
  if (width !== undefined) return width;
  const measured = measureText(text, font);
  if (widths.size >= mostKnown) widths.clear();
  widths.set(text, measured);
  return measured;
}

function widthsOf({ family, weight, size, lang }: Font): Map<string, number> {
  const key = `${family} ${weight} ${size} ${lang}`;
  const widths = known.get(key) ?? new Map<string, number>();
  known.set(key, widths);
  return widths;
}
