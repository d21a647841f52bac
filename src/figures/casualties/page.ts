/** What every part of the drawing needs to know. */
import type { LaneId } from '../../dataset/types.ts';
import type { Form } from '../types.ts';
import { formatHeading, formatPlaceInArticle, type Wording } from './phrases.ts';
import type { Site } from './reading.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';
import { createText, toMarks } from '../text-block.ts';

export interface Page {
  readonly wording: Wording;
  readonly style: Style;
  readonly form: Form;
  /** px */
  readonly width: number;
  readonly sketch: Sketch;
}

export function laneOf({ event }: Site): LaneId {
  return event?.lane ?? 'attacks';
}

/** Name and date of an attack, and where the article tells of it; returns the y under it. */
export function drawHeading({ wording, style, width, sketch }: Page, site: Site, y: number): number {
  const heading = createText(formatHeading(wording, site), {
    font: fontOf(style, style.heading, 600),
    fill: 'ink',
    style,
    maxWidth: width,
  });
  const common = { font: fontOf(style, style.small), fill: 'ink2', style } as const;
  const place = createText(formatPlaceInArticle(wording, site), { ...common, maxWidth: width });
  const gap = style.heading * 0.6;
  const isBeside = heading.lines.length === 1 && heading.width + gap + place.width <= width && place.lines.length < 2;
  sketch.texts.push(...toMarks(heading, 0, y));
  if (!isBeside) {
    sketch.texts.push(...toMarks(place, 0, y + heading.height));
    return y + heading.height + place.height;
  }
  const baseline = toMarks(heading, 0, y)[0]?.y ?? y;
  sketch.texts.push(...toMarks(place, heading.width + gap, y).map((mark) => ({ ...mark, y: baseline })));
  return y + heading.height;
}

/** What the article counts in words only, set as words and never drawn; returns the y under it. */
export function drawInWords({ wording, style, width, sketch }: Page, site: Site, y: number, say: (words: string) => string): number {
  const { lang } = wording.locale;
  let bottom = y;
  for (const { value, fact } of site.counts) {
    if (value.quantity.kind !== 'words') continue;
    const noun = value.category?.[lang];
    const text = say(noun ? `${noun}: ${value.quantity.words[lang]}` : value.quantity.words[lang]);
    const block = createText(text, { font: fontOf(style, style.small), fill: 'ink2', style, maxWidth: width });
    sketch.texts.push(...toMarks(block, 0, bottom, { fact }));
    sketch.hits.push({ fact, x: 0, y: bottom, width, height: block.height, label: text });
    bottom += block.height + 4;
  }
  return bottom;
}
