import { expect, it } from 'vitest';
import { toMarkup } from '../../src/scene/to-markup.ts';
import type { Layer, Scene } from '../../src/scene/types.ts';

const sceneOf = (...layers: readonly Layer[]): Scene => ({ id: 'x', lang: 'en', dir: 'ltr', width: 100, height: 50, title: 't', alt: 'An "alt" <b>', description: '', layers });
const square = (x: number, fact: string, paint = {}) => ({ x, y: 0, width: 10, height: 10, fill: 'ink', fact, ...paint }) as const;
const text = (words: string, fact?: string) => ({ x: 1, y: 2, text: words, size: 12, weight: 400, family: 'sans', align: 'left', lang: 'en', fill: 'ink', ...(fact && { fact }) }) as const;
const dsOf = (markup: string) => [...markup.matchAll(/ d=(\S+)/g)].map(([, d]) => d);

it('makes one path of the marks of one fact and paint, and keeps facts and paints apart', () => {
  const rects = { id: 'r', type: 'rect', marks: [square(0, 'a'), square(20, 'a'), square(40, 'b'), square(60, 'a', { fill: 'other' })] } as const;
  expect(dsOf(toMarkup(sceneOf(rects)))).toEqual(['M0,0h10v10h-10zM20,0h10v10h-10z', 'M40,0h10v10h-10z', 'M60,0h10v10h-10z']);
});

it('never moves a mark over or under one that it touches', () => {
  const rects = { id: 'r', type: 'rect', marks: [square(0, 'a'), square(5, 'b'), square(5, 'a')] } as const;
  expect(dsOf(toMarkup(sceneOf(rects)))).toEqual(['M0,0h10v10h-10z', 'M5,0h10v10h-10z', 'M5,0h10v10h-10z']);
});

it('lays half transparent marks over each other one by one: together they are darker', () => {
  const rects = { id: 'r', type: 'rect', marks: [square(0, 'a', { fillOpacity: 0.5 }), square(5, 'a', { fillOpacity: 0.5 })] } as const;
  expect(dsOf(toMarkup(sceneOf(rects)))).toHaveLength(2);
});

it('writes texts as text: nothing in them is markup, nothing ends its attribute', () => {
  const labels = { id: 'l', type: 'text', marks: [text('</text><script>1</script>', 'a b" onload="x'), text('& so on', 'c/')] } as const;
  const holder = toMarkup(sceneOf(labels));
  expect(holder).not.toMatch(/<script|<b>| onload="x"/);
  expect(holder).toContain('&lt;/text&gt;&lt;script&gt;1&lt;/script&gt;</text>');
  expect(holder).toContain('data-fact="a b&quot; onload=&quot;x"');
  expect(holder).toContain('data-fact="c/"');
  expect(holder).toContain('aria-label="An &quot;alt&quot; &lt;b&gt;"');
});

it('draws a plate only under the chosen fact, and its words in paper', () => {
  const plates = { id: 'p', type: 'rect', marks: [square(0, 'a', { fill: 'paper', plate: true }), square(20, 'b', { fill: 'paper', plate: true })] } as const;
  const label = text('A', 'a');
  const scene = sceneOf(plates, { id: 'l', type: 'text', marks: [label] });
  expect(dsOf(toMarkup(scene))).toEqual([]);
  const chosen = toMarkup(scene, { chosen: 'a', inverse: new Set([label]) });
  expect(dsOf(chosen)).toEqual(['M0,0h10v10h-10z']);
  expect(chosen).toContain('fill=var(--paper)');
});
