import { Resvg } from '@resvg/resvg-js';
import { withPngText } from '../export/png-text.ts';
import type { FileDetails } from '../export/svg-file.ts';

/** An outlined SVG as PNG, `scale` pixels to the px, with title, source and permalink as texts in it. */
export function toPng(svg: string, scale: number, title: string, { source, permalink }: FileDetails): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } }).render();
  return withPngText(picture.asPng(), { Title: title, Source: source, URL: permalink });
}
