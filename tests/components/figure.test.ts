import { fireEvent } from '@testing-library/dom';
import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Figure from '../../src/components/Figure.svelte';
import { figureModule } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { timeline } from '../../src/figures/timeline/index.ts';
import { eventsInOrder } from '../../src/dataset/queries.ts';
import { createStory } from './show.ts';

/** Answers every observed element with one width, px. */
function stubWidth(width: number): void {
  class Observer {
    readonly #report: ResizeObserverCallback;
    constructor(report: ResizeObserverCallback) {
      this.#report = report;
    }
    observe(): void {
      this.#report([{ contentRect: { width } } as ResizeObserverEntry], this as unknown as ResizeObserver);
    }
    disconnect(): void {
      return;
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
}

async function showTimeline(lang: 'ar' | 'en', width: number) {
  stubWidth(width);
  const story = createStory(lang);
  const { container } = render(Figure, { props: { module: timeline, story } });
  await tick();
  const targets = () => [...container.querySelectorAll<SVGElement>('[role=button]')];
  const focused = () => targets().filter((target) => target.getAttribute('tabindex') === '0');
  const press = async (key: string) => {
    const from = document.activeElement?.getAttribute('role') === 'button' ? document.activeElement : focused()[0]!;
    fireEvent.keyDown(from, { key });
    await tick();
    return document.activeElement?.getAttribute('data-fact');
  };
  return { container, story, targets, focused, press };
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe.each([
  ['ar', 1312, 'ArrowLeft', 'ArrowRight'],
  ['en', 1312, 'ArrowRight', 'ArrowLeft'],
  ['ar', 358, 'ArrowLeft', 'ArrowRight'],
] as const)('the keyboard on the timeline (%s, %i px)', (lang, width, later, earlier) => {
  it('has one tab stop, on the fact that is chosen', async () => {
    const { focused } = await showTimeline(lang, width);
    expect(focused().map((target) => target.getAttribute('data-fact'))).toEqual(['palmyra-ambush']);
  });

  it('walks through time as it is seen, to both ends and not beyond', async () => {
    const { story, press } = await showTimeline(lang, width);
    const order = eventsInOrder(story.dataset).map(({ id }) => id);
    expect(await press('Home')).toBe(order[0]);
    expect(await press(earlier)).toBe(order[0]);
    for (const id of order.slice(1)) expect(await press(later)).toBe(id);
    expect(await press(later)).toBe(order.at(-1));
    expect(await press('Home')).toBe(order[0]);
    expect(await press('End')).toBe(order.at(-1));
  });

  it('moves down and back up', async () => {
    const { press } = await showTimeline(lang, width);
    const start = await press('Home');
    const below = await press('ArrowDown');
    expect(below).not.toBe(start);
    expect(await press('ArrowUp')).toBe(start);
  });

  it.each(['Enter', ' '])('chooses with %j and keeps one tab stop', async (key) => {
    const { story, press, focused } = await showTimeline(lang, width);
    await press('Home');
    await press(key);
    expect(story.selection.event?.id).toBe('raqqa-declared-capital');
    expect(location.search).toBe('?fact=raqqa-declared-capital');
    expect(focused()).toHaveLength(1);
  });

  it('leaves with Escape: the panel closes, the figure has the focus', async () => {
    const { container, story, press } = await showTimeline(lang, width);
    await press('Home');
    await press('Enter');
    expect(story.selection.open).toBe(true);
    await press('Escape');
    expect(story.selection.open).toBe(false);
    expect(document.activeElement).toBe(container.querySelector('.drawing'));
  });
});

describe('Figure', () => {
  it.each(figureModules.map(({ id }) => id))('of %s has one tab stop, however many targets a fact has', async (id) => {
    stubWidth(1200);
    for (const lang of ['ar', 'en'] as const) {
      const { container } = render(Figure, { props: { module: figureModule(id), story: createStory(lang) } });
      await tick();
      expect(container.querySelectorAll('.targets [tabindex="0"]')).toHaveLength(1);
      container.remove();
    }
  });

  it('opens the table with T, in either keyboard layout, and hands it the focus', async () => {
    for (const key of ['t', 'ف']) {
      const { container, press } = await showTimeline('ar', 1312);
      await press(key);
      const table = container.querySelector('details');
      expect(table?.open).toBe(true);
      expect(document.activeElement).toBe(table?.querySelector('summary'));
    }
  });

  it.each(figureModules.map(({ id }) => id))('of %s tells itself in words and as a table with a caption, heads and rows', async (id) => {
    stubWidth(900);
    for (const lang of ['ar', 'en'] as const) {
      const story = createStory(lang);
      const { container } = render(Figure, { props: { module: figureModule(id), story } });
      await tick();
      const text = figureModule(id).describe(story.dataset, story.locale);
      const words = [...container.querySelectorAll('details > p')].map((element) => element.textContent);
      expect(words).toEqual([text.alt, text.description]);
      const table = container.querySelector('table.data');
      expect(table?.querySelector('caption')?.textContent).not.toBe('');
      expect(table?.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(3);
      expect([...(table?.querySelectorAll('tbody tr') ?? [])].every((row) => row.querySelector('th[scope=row]') && row.querySelector('a.fact-link'))).toBe(true);
      container.remove();
    }
  });

  it('sorts its table by a number or a date, and says so', async () => {
    stubWidth(600);
    const { container } = render(Figure, { props: { module: figureModule('casualties'), story: createStory('en') } });
    await tick();
    const sort = container.querySelector<HTMLButtonElement>('.sort')!;
    const column = [...container.querySelectorAll('thead th')].indexOf(sort.closest('th')!);
    const numbers = () => [...container.querySelectorAll('tbody tr')].map((row) => Number(row.children[column]?.textContent || NaN)).filter((value) => !Number.isNaN(value));
    const before = numbers();
    sort.click();
    await tick();
    expect(sort.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    expect(numbers()).toEqual([...before].sort((a, b) => a - b));
    sort.click();
    await tick();
    expect(numbers()).toEqual([...before].sort((a, b) => b - a));
  });

  it('is drawn at the width of paper while printing', async () => {
    const { container } = await showTimeline('ar', 1312);
    window.dispatchEvent(new Event('beforeprint'));
    expect(container.querySelector('.scene')?.getAttribute('width')).toBe('328');
    window.dispatchEvent(new Event('afterprint'));
    expect(container.querySelector('.scene')?.getAttribute('width')).toBe('1240');
  });

  it('keeps a place for the pictures it was sent with until its width is known, and leads to its table', () => {
    vi.stubGlobal('ResizeObserver', class { observe() { return; } disconnect() { return; } });
    const { container } = render(Figure, { props: { module: timeline, story: createStory('ar') } });
    expect(container.querySelector('.drawing > .sent')?.childElementCount).toBe(0);
    expect(container.querySelector('figcaption a')?.getAttribute('href')).toBe('tables.html#timeline');
    expect(container.querySelector('.scene, table')).toBeNull();
  });

  it('draws once, at the width of what was sent for its column', async () => {
    const { container } = await showTimeline('en', 731.9);
    expect([...container.querySelectorAll('.scene')].map((svg) => svg.getAttribute('width'))).toEqual(['820']);
  });

  it('marks whatever stands for the chosen fact, after a click on any mark of another', async () => {
    const { container, story } = await showTimeline('en', 1312);
    const mark = container.querySelector('text[data-fact=church-attack]')!;
    fireEvent.click(mark);
    await tick();
    expect(story.selection.fact).toBe('church-attack');
    const chosen = [...container.querySelectorAll('[data-selected]')].map((element) => element.getAttribute('data-fact'));
    expect(chosen.length).toBeGreaterThan(1);
    expect(new Set(chosen)).toEqual(new Set(['church-attack']));
    expect(container.querySelector('text[data-inverse][data-fact=church-attack]')).not.toBeNull();
  });

  it('names every target so that it can be told by ear', async () => {
    const { targets, story } = await showTimeline('ar', 1312);
    expect(new Set(targets().map((target) => target.getAttribute('data-fact')))).toEqual(new Set(story.dataset.events.map(({ id }) => id)));
    expect(targets().every((target) => (target.getAttribute('aria-label') ?? '').length > 5)).toBe(true);
  });
});
