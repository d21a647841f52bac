import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import userEvent from '@testing-library/user-event';
import FactPanel from '../../src/components/FactPanel.svelte';
import { createStory, show, textOf } from './show.ts';

async function panelOf(lang: 'ar' | 'en', fact: string, digits: 'latn' | 'arab' = 'latn'): Promise<HTMLElement> {
  const story = createStory(lang);
  story.selection.choose(fact);
  story.preferences.digits = digits;
  const container = show(FactPanel, story);
  await tick();
  return container;
}

describe('FactPanel', () => {
  it('opens with the ambush', () => {
    const container = show(FactPanel, createStory('en'));
    expect(textOf(container.querySelector('h3'))).toBe('A joint US–Syrian patrol is ambushed near Palmyra');
  });

  it('has the article above the line and every other account below it', async () => {
    const panel = await panelOf('ar', 'palmyra-ambush');
    const text = textOf(panel);
    const line = text.indexOf('تحت السطر: روايات أخرى');
    expect(text.indexOf('المقال يقول')).toBeLessThan(line);
    expect(textOf(panel.querySelector('.own .chip'))).toBe('الفقرتان 1 و2');
    const others = [...panel.querySelectorAll('.account.other')].map(textOf);
    expect(others).toHaveLength(5);
    expect(others.every((other) => text.indexOf(other) > line)).toBe(true);
    expect(others[0]).toBe('تختلف · الجرحى جُرح ثلاثة عسكريين أمريكيين. القيادة المركزية الأمريكية (سنتكوم) في عكاظ، 13 ديسمبر 2025');
  });

  it('marks what differs with ≠ and every other account with a ring', async () => {
    const panel = await panelOf('en', 'palmyra-ambush');
    const signs = [...panel.querySelectorAll('.account.other .sign')].map((sign) => sign.firstElementChild?.tagName);
    expect(signs).toEqual(['path', 'path', 'path', 'circle', 'circle']);
  });

  it('says so where no other account was found', async () => {
    const panel = await panelOf('en', 'survivors-flee-to-desert');
    expect(textOf(panel)).toContain('no other account among our sources');
    expect(panel.querySelector('.account.other')).toBeNull();
  });

  it.each([
    ['palmyra-ambush', '2025', '13 December 2025 · day known, year inferred'],
    ['survivors-detained', '2017?', 'since 2017? · start inferred from the order of the text'],
    ['raqqa-declared-capital', 'about 2014', 'about 2014 · year, approximate, date inferred, derived: three years before May 2017'],
  ])('underlines only the inferred part of the date of %s', async (fact, inferred, when) => {
    const panel = await panelOf('en', fact);
    expect([...panel.querySelectorAll('.inferred')].map(textOf)).toEqual([inferred]);
    expect(textOf(panel.querySelector('.when'))).toBe(when);
  });

  it('underlines nothing in a date the article gives whole', async () => {
    expect((await panelOf('en', 'assad-falls')).querySelector('.inferred')).toBeNull();
  });

  it('writes Arabic-Indic digits in Arabic and leaves no European one in its prose', async () => {
    const panel = await panelOf('ar', 'palmyra-ambush', 'arab');
    expect(textOf(panel)).toContain('١٣ ديسمبر/كانون الأول ٢٠٢٥');
    expect(textOf(panel)).not.toMatch(/[0-9]/);
  });

  it('steps to the earlier and the later fact and stops at both ends', async () => {
    const story = createStory('en');
    story.selection.choose('raqqa-declared-capital');
    const container = show(FactPanel, story);
    const [earlier, later] = [...container.querySelectorAll('.steps button')];
    expect(earlier).toBeDisabled();
    await userEvent.click(later!);
    expect(story.selection.event?.id).toBe('palmyra-captured');
    expect(textOf(container.querySelector('.steps span'))).toBe('2 of 17');
    await userEvent.click(earlier!);
    expect(story.selection.event?.id).toBe('raqqa-declared-capital');
  });
});
