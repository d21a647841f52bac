import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import FactCard from '../../src/components/explorer/FactCard.svelte';
import { messages as ar } from '../../src/locale/ar.ts';
import { messages as en } from '../../src/locale/en.ts';
import { Story } from '../../src/state/story.svelte.ts';
import { loadStory } from '../story.ts';
import { createStory, textOf } from './show.ts';

/** A page with a figure of marks, and the card over it. */
function showCard(story: Story): (fact: string, figure?: string) => Element {
  for (const figure of ['timeline', 'places']) {
    const drawing = document.createElement('figure');
    drawing.dataset['figure'] = figure;
    const targets = drawing.appendChild(document.createElement('div'));
    targets.className = 'targets';
    for (const { id } of story.dataset.events) targets.appendChild(document.createElement('button')).dataset['fact'] = id;
    document.body.append(drawing);
  }
  render(FactCard, { story });
  return (fact, figure = 'timeline') => document.querySelector(`[data-figure=${figure}] [data-fact="${fact}"]`)!;
}

const card = () => document.querySelector('.fact-card');
const hover = async (mark: Element, pointerType = 'mouse') => {
  const event = new MouseEvent('pointerover', { bubbles: true });
  Object.assign(event, { pointerType });
  await fireEvent(mark, event);
  flushSync();
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe.each(['ar', 'en'] as const)('the card of a mark (%s)', (lang) => {
  it('says when, by whose word, and the dates of others', async () => {
    const mark = showCard(createStory(lang));
    await hover(mark('raqqa-isis-driven-out'));
    const text = textOf(card());
    expect(text).toContain(lang === 'ar' ? 'مايو/أيار 2017' : 'May 2017');
    expect(text).toContain(lang === 'ar' ? 'المقال يقول' : 'The article says');
    expect(text).toMatch(lang === 'ar' ? /≠ 17 أكتوبر\/تشرين الأول 2017 · \S/ : /≠ 17 October 2017 · \S/);
  });

  it('names who is speaking in a source, and contradicts no date that is not contradicted', async () => {
    const dataset = loadStory();
    const events = dataset.events.map((event) =>
      event.id === 'joins-coalition' ? { ...event, accounts: event.accounts.map((account) => (account.relation ? { ...account, relation: 'differs' as const, when: event.when } : account)) } : event);
    const mark = showCard(new Story({ ...dataset, events }, lang, lang === 'ar' ? ar : en));
    await hover(mark('joins-coalition'));
    expect(textOf(card())).toContain(lang === 'ar' ? 'وزير الإعلام السوري في الجزيرة' : 'Syrian information minister in Al Jazeera');
    expect(textOf(card())).not.toContain('≠');
    expect(card()?.querySelector('a')).toBeNull();
  });

  it('leaves the chosen fact to the panel, and is for the timeline alone', async () => {
    const story = createStory(lang);
    const mark = showCard(story);
    story.selection.select('assad-falls', 'timeline');
    await hover(mark('assad-falls'));
    expect(card()).toBeNull();
    await hover(mark('church-attack', 'places'));
    expect(card()).toBeNull();
  });
});

it('goes on Escape, when pressed, and a moment after the hand has left; not while the hand is on it', async () => {
  const mark = showCard(createStory('en'))('church-attack');
  for (const end of [() => fireEvent.keyDown(document, { key: 'Escape' }), () => fireEvent.pointerDown(mark)]) {
    await hover(mark);
    expect(card()).not.toBeNull();
    await end();
    flushSync();
    expect(card()).toBeNull();
  }
  await hover(mark);
  await fireEvent.pointerOut(mark);
  await hover(card()!);
  vi.advanceTimersByTime(1000);
  flushSync();
  expect(card()).not.toBeNull();
  await fireEvent.pointerOut(card()!);
  vi.advanceTimersByTime(1000);
  flushSync();
  expect(card()).toBeNull();
});

it('does not come under a finger', async () => {
  const mark = showCard(createStory('en'))('church-attack');
  await hover(mark, 'touch');
  expect(card()).toBeNull();
});
