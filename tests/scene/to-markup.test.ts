import { expect, it } from 'vitest';
import { toMarkup } from '../../src/scene/to-markup.ts';
import type { Layer, Scene } from '../../src/scene/types.ts';

const sceneOf = (...layers: readonly Layer[]): Scene => ({ id: 'x', lang: 'en', dir: 'ltr', width: 100, height: 50, title: 't', alt: 'An "alt" <b>', description: '', layers });
const square = (x: number, fact: string, paint = {}) => ({ x, y: 0, width: 10, height: 10, fill: 'ink', fact, ...paint }) as const;
const text = (words: string, fact?: string) => ({ x: 1, y: 2, text: words, size: 12, weight: 400, family: 'sans', align: 'left', lang: 'en', fill: 'ink', ...(fact && { fact }) }) as const;
const dsOf = (markup: string) => [...markup.matchAll(/ d=(\S+)/g)].map(([, d]) => d);

it('makes one path of the marks of one paint, whatever they stand for, and says what most look like once', () => {
  const rects = { id: 'r', type: 'rect', marks: [square(0, 'a'), square(20, 'b'), square(40, 'a'), square(60, 'a', { fill: 'other' }), square(80, 'a', { fill: 'ink', fillOpacity: 0.5 })] } as const;
  const markup = toMarkup(sceneOf(rects));
  expect(dsOf(markup)).toEqual(['M0,0h10v10h-10zM20,0h10v10h-10zM40,0h10v10h-10z', 'M60,0h10v10h-10z', 'M80,0h10v10h-10z']);
  expect(markup).toContain('<g fill=var(--ink)><path d=M0');
  expect(markup).toContain('<path fill=var(--other) d=M60');
  expect(markup).toContain('<path fill-opacity=0.5 d=M80');
});

it('says of a mark what the others do not have, and takes back what it alone has not', () => {
  const line = (y: number) => ({ x1: 0, y1: y, x2: 9, y2: y, stroke: 'ink' }) as const;
  const dashed = { strokeWidth: 2, dash: [1, 2] };
  const lines = { id: 'l', type: 'line', marks: [{ ...line(0), ...dashed }, { ...line(10), ...dashed }, line(20)] } as const;
  const markup = toMarkup(sceneOf(lines));
  expect(markup).toMatch(/<g stroke=var\(--ink\) stroke-width=2 stroke-dasharray="[^"]+">/);
  expect(markup).toMatch(/<path (?=[^>]*stroke-width=1)(?=[^>]*stroke-dasharray=none)[^>]*d=M0,20H9/);
});

it('says of each target which fact a press on it means, but not where the drawing is decoration', () => {
  const targets = { id: 'h', type: 'hit', marks: [{ x: 1, y: 2, width: 3, height: 4, fact: 'a b', label: 'A' }] } as const;
  expect(toMarkup(sceneOf(targets))).toContain('<path data-fact="a b" d=M1,2h3v4h-3z />');
  expect(toMarkup(sceneOf(targets), { decorative: true })).not.toContain('data-fact');
});

it('never moves a mark over or under one that it touches', () => {
  const rects = { id: 'r', type: 'rect', marks: [square(0, 'a'), square(5, 'b', { fill: 'other' }), square(5, 'a')] } as const;
  expect(dsOf(toMarkup(sceneOf(rects)))).toEqual(['M0,0h10v10h-10z', 'M5,0h10v10h-10z', 'M5,0h10v10h-10z']);
});

it('lays half transparent marks over each other one by one: together they are darker', () => {
  const rects = { id: 'r', type: 'rect', marks: [square(0, 'a', { fillOpacity: 0.5 }), square(5, 'a', { fillOpacity: 0.5 })] } as const;
  expect(dsOf(toMarkup(sceneOf(rects)))).toHaveLength(2);
});

it('writes texts as text: nothing in them is markup, nothing ends its attribute', () => {
  const labels = { id: 'l', type: 'text', marks: [text('</text><script>1</script>'), text('& so on')] } as const;
  const targets = { id: 'h', type: 'hit', marks: ['a b" onload="x', 'c/'].map((fact) => ({ x: 1, y: 2, width: 3, height: 4, fact, label: 'A' })) } as const;
  const holder = toMarkup(sceneOf(labels, targets));
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
