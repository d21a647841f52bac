import { fireEvent } from '@testing-library/dom';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsInOrder } from '../../../src/dataset/queries.ts';
import { createStory, textOf } from '../show.ts';
import { loadStory } from '../../story.ts';
import { dialogOf, openPresentation, press, stubScreen, titleOf } from './open.ts';

const order = eventsInOrder(loadStory());
const buttons = (): readonly HTMLButtonElement[] => [...(dialogOf()?.querySelectorAll<HTMLButtonElement>('.controls button') ?? [])];
const tidy = (text: string): string => text.replaceAll(/[\s\u00A0]+/g, ' ');
const told = (): string => textOf(dialogOf()?.querySelector('[aria-live]'));

beforeEach(stubScreen);

afterEach(async () => {
  if (dialogOf()) await press('Escape');
});

describe.each([
  ['ar', 'ArrowLeft', 'ArrowRight'],
  ['en', 'ArrowRight', 'ArrowLeft'],
] as const)('a presentation (%s)', (lang, later, earlier) => {
  const titles = order.map(({ title }) => title[lang]);

  it('goes through every fact in order of time, between the story and its sources', async () => {
    const story = createStory(lang);
    await openPresentation(story);
    expect(titleOf()).toBe(tidy(story.say(story.dataset.title)));
    const seen: string[] = [];
    while (seen.length < order.length) {
      await press('PageDown');
      seen.push(titleOf());
    }
    expect(seen).toEqual(titles);
    await press('PageDown');
    expect(titleOf()).not.toBe(titles.at(-1));
    const last = titleOf();
    await press('PageDown');
    expect(titleOf()).toBe(last);
  });

  it('has arrows that follow what is seen', async () => {
    await openPresentation(createStory(lang));
    await press(later);
    await press(later);
    expect(titleOf()).toBe(titles[1]);
    await press(earlier);
    expect(titleOf()).toBe(titles[0]);
  });

  it('has arrows that follow time where a reader has turned it', async () => {
    const story = createStory(lang);
    story.view.timeDirection = lang === 'ar' ? 'ltr' : 'rtl';
    await openPresentation(story);
    await press(earlier);
    expect(titleOf()).toBe(titles[0]);
  });

  it.each([
    [' ', {}, 1], ['Enter', {}, 1], ['PageUp', {}, -1], ['Backspace', {}, -1], [' ', { shiftKey: true }, -1],
  ] as const)('answers %j with %j by %i step', async (key, init, step) => {
    await openPresentation(createStory(lang));
    await press('PageDown');
    await press('PageDown');
    await press(key, init);
    expect(titleOf()).toBe(titles[1 + step]);
  });

  it('goes to its ends with Home and End', async () => {
    await openPresentation(createStory(lang));
    const opening = titleOf();
    await press('End');
    expect(dialogOf()?.dataset['kind']).toBe('closing');
    await press('Home');
    expect(titleOf()).toBe(opening);
  });

  it('says of each step where it is, what it shows and when, once', async () => {
    await openPresentation(createStory(lang));
    expect(told()).toBe('');
    await press('PageDown');
    await press('PageDown');
    expect(told().startsWith(lang === 'ar' ? '2 من 17،' : '2 of 17,')).toBe(true);
    expect(told()).toContain(titles[1]);
    expect(dialogOf()?.querySelectorAll('[aria-live]')).toHaveLength(1);
  });

  it('shows what the article says with its paragraph, and below the line the others', async () => {
    await openPresentation(createStory(lang));
    for (let step = 0; step < 2; step += 1) await press('PageDown');
    const text = textOf(dialogOf()?.querySelector('.step-text'));
    const captured = order[1];
    if (!captured) throw new Error('no second fact');
    const [own, other] = captured.accounts.map(({ statement }) => tidy(statement[lang]));
    expect(text.indexOf(own ?? '')).toBeGreaterThan(-1);
    expect(text.indexOf(other ?? '')).toBeGreaterThan(text.indexOf(own ?? ''));
    expect(text).toContain(lang === 'ar' ? 'الفقرة 9' : 'paragraph 9');
  });

  it('answers its buttons, which are all named, and keeps the focus on them', async () => {
    await openPresentation(createStory(lang));
    expect(buttons().every((button) => textOf(button) !== '')).toBe(true);
    const [previous, next] = buttons();
    next?.focus();
    next?.click();
    await tick();
    expect(titleOf()).toBe(titles[0]);
    expect(document.activeElement).toBe(next);
    expect(next?.getAttribute('aria-disabled')).toBe('false');
    previous?.click();
    await tick();
    expect(previous?.getAttribute('aria-disabled')).toBe('true');
  });

  it('leaves Space and Enter to a button that has the focus, and the clicker to the presentation', async () => {
    await openPresentation(createStory(lang));
    await press('PageDown');
    buttons()[0]?.focus();
    await press('Enter');
    expect(titleOf()).toBe(titles[0]);
    await press('PageDown');
    expect(titleOf()).toBe(titles[1]);
  });

  it.each(['b', '.', 'لا'])('darkens the screen with %j, and the next key only brings it back', async (key) => {
    await openPresentation(createStory(lang));
    await press('PageDown');
    await press(key);
    expect(dialogOf()?.querySelector('.dark')?.getAttribute('aria-label')).toBeTruthy();
    await press('PageDown');
    expect(dialogOf()?.querySelector('.dark')).toBeNull();
    expect(titleOf()).toBe(titles[0]);
  });

  it('shows only the facts that the filter lets through, and says so', async () => {
    const story = createStory(lang);
    story.view.shown = new Set(['assad-falls', 'palmyra-ambush']);
    await openPresentation(story);
    expect(textOf(dialogOf()?.querySelector('.step-text'))).toContain(lang === 'ar' ? 'واقعتان مؤرّختان من 17' : '2 dated facts of 17');
    await press('PageDown');
    await press('PageDown');
    expect(titleOf()).toBe(order.find(({ id }) => id === 'palmyra-ambush')?.title[lang]);
    expect(told().startsWith(lang === 'ar' ? '2 من 2' : '2 of 2')).toBe(true);
    await press('PageDown');
    expect(dialogOf()?.dataset['kind']).toBe('closing');
  });
});

describe('a presentation', () => {
  it('leaves keys to the browser that are pressed with Ctrl, Alt or the command key', async () => {
    await openPresentation(createStory('en'));
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) await press('PageDown', { [modifier]: true });
    expect(dialogOf()?.dataset['kind']).toBe('opening');
  });

  it.each([
    ['ar', 120, 10, 'fact'], ['ar', -120, 10, 'opening'], ['en', -120, 10, 'fact'], ['en', 120, 0, 'opening'], ['en', -30, 0, 'opening'], ['en', -120, 90, 'opening'],
  ] as const)('answers a stroke of a finger (%s, %i px along, %i px down) with the %s', async (lang, x, y, kind) => {
    await openPresentation(createStory(lang));
    const dialog = dialogOf();
    if (!dialog) throw new Error('There is no dialog');
    const touch = (type: string, clientX: number, clientY: number) =>
      fireEvent(dialog, new PointerEvent(type, { bubbles: true, pointerType: 'touch', isPrimary: true, pointerId: 1, clientX, clientY }));
    touch('pointerdown', 200, 200);
    touch('pointerup', 200 + x, 200 + y);
    await tick();
    expect(dialog.dataset['kind']).toBe(kind);
  });
});
