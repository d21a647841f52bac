/** What runs in the browser: one figure of the story, drawn for the first time. */
import { figure } from '../src/figure/figure.ts';
import type { FigureId } from '../src/figures/types.ts';
import { themes } from '../src/scene/themes.ts';
import { toSvg } from '../src/scene/to-svg.ts';
import { story } from '../src/story.ts';

/** ms of our own code from the record to the scene, and ms until the browser has it laid out as SVG. */
export function draw(id: FigureId, lang: 'ar' | 'en', width: number): { readonly scene: number; readonly laidOut: number } {
  const start = performance.now();
  const scene = figure(story, { figure: id, frame: false, timeDirection: 'auto' }, { lang, digits: 'latn', monthNames: 'gregorian' }, { width });
  const made = performance.now();
  const svg = new DOMParser().parseFromString(toSvg(scene, themes.light), 'image/svg+xml').documentElement;
  document.body.append(svg);
  svg.getBoundingClientRect();
  return { scene: made - start, laidOut: performance.now() - made };
}

Object.assign(globalThis, { draw });
