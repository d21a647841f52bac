import { dateFont, nameFont } from './fact-label.ts';
import type { FactLabel } from './fact-label.ts';
import { truncateText } from '../../../text/truncate.ts';
import type { Sketch } from './sketch.ts';

const columnWidth = 320;

/**
 * The list that explains the numbers of labels for which the tracks had no room.
 * @returns height taken, px
 */
export function writeNumberKey(sketch: Sketch, labels: readonly FactLabel[], width: number, top: number): number {
  const first = labels[0];
  if (!first) return 0;
  const { size } = first;
  const columns = Math.max(1, Math.floor(width / columnWidth));
  const perColumn = Math.ceil(labels.length / columns);
  const lineHeight = size * 1.6;
  const room = width / columns - 24;
  labels.forEach((label, i) => {
    const x = Math.floor(i / perColumn) * (width / columns);
    const y = top + lineHeight * ((i % perColumn) + 1);
    const font = nameFont(label);
    const text = truncateText(`${label.name} · ${label.date}`, room, dateFont(label));
    sketch.words.push({ x, y, text: label.number, ...font, weight: 600, align: 'left', fill: 'ink', fact: label.fact });
    sketch.words.push({ x: x + 24, y, text, ...dateFont(label), align: 'left', fill: 'ink2', fact: label.fact });
  });
  return perColumn * lineHeight + size;
}
