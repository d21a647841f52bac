/** Shapes the texts of one figure off the page's thread, where the page's policy, which forbids WebAssembly, does not reach. */
import type { TextMark } from '../scene/types.ts';
import { fetchFaces } from './face-pack.ts';
import type { OutlineMessage, OutlineOrder } from './outline-orders.ts';
import { TextShaper } from './shape-text.ts';
import { toOutlinedSvg } from './svg-file.ts';

function say(message: OutlineMessage): void {
  self.postMessage(message);
}

function missingIn(marks: readonly TextMark[], shaper: TextShaper): readonly string[] {
  return [...new Set(marks.flatMap((mark) => shaper.outline(mark).missing))];
}

async function outline({ format, scene, theme, details, packs }: OutlineOrder): Promise<OutlineMessage> {
  const marks = scene.layers.flatMap((layer) => (layer.type === 'text' ? layer.marks : []));
  const usual = new TextShaper(await fetchFaces(packs.usual));
  const shaper = missingIn(marks, usual).length === 0 ? usual : new TextShaper(await fetchFaces(packs.rest));
  const missing = missingIn(marks, shaper);
  if (format === 'svg') return { kind: 'done', content: toOutlinedSvg(scene, theme, details, shaper), missing };
  const { toPdf } = await import('./pdf-file.ts');
  return { kind: 'done', content: await toPdf(scene, theme, details, shaper), missing };
}

self.addEventListener(
  'message',
  ({ data }: MessageEvent<OutlineOrder>) => {
    outline(data).then(say, (error: unknown) => say({ kind: 'failed', reason: String(error) }));
  },
  { once: true },
);
say({ kind: 'ready' });
