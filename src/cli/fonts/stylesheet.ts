import { formatUnicodeRange } from './charsets.ts';
import type { ShippedFont } from './shipped-fonts.ts';

const opening = `/* Written by npm run fonts; do not edit. Each file is fetched only where a page has characters of its range. */\n`;

function formatFace(font: ShippedFont, codePoints: readonly number[]): string {
  return `@font-face {
  font-family: '${font.family}';
  font-style: normal;
  font-weight: ${font.cssWeights};
  font-display: swap;
  src: url(../fonts/${font.id}.woff2) format('woff2');
  unicode-range: ${formatUnicodeRange(codePoints)};
}
`;
}

/** src/styles/fonts.css: one rule per file, with the characters the file really has. */
export function formatStylesheet(fonts: readonly { readonly font: ShippedFont; readonly codePoints: readonly number[] }[]): string {
  return [opening, ...fonts.map(({ font, codePoints }) => formatFace(font, codePoints))].join('\n');
}
