import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import DetailPanel from '../../src/components/DetailPanel.svelte';
import { paragraphLocators } from '../../src/dataset/queries.ts';
import { formatParagraphs } from '../../src/locale/list.ts';
import { positionFact, valueFact } from '../../src/state/selection.svelte.ts';
import { createStory, show, textOf } from './show.ts';

const plain = (text: string): string => text.replaceAll(/[\s\u00A0]+/g, ' ').trim();

describe.each(['ar', 'en'] as const)('DetailPanel (%s)', (lang) => {
  it('shows nothing under a figure until a fact is chosen there', async () => {
    const story = createStory(lang);
    const container = show(DetailPanel, story, { figure: 'places' });
    expect(container.querySelector('.panel')).toBeNull();
    story.selection.select('church-attack', 'timeline');
    await tick();
    expect(container.querySelector('.panel')).toBeNull();
    story.selection.select('church-attack', 'places');
    await tick();
    expect(container.querySelector('.panel')?.getAttribute('data-fact')).toBe('church-attack');
    story.selection.close();
    await tick();
    expect(container.querySelector('.panel')).toBeNull();
  });

  it('has for every number what the article says and what every other account says', async () => {
    const story = createStory(lang);
    const container = show(DetailPanel, story, { figure: 'casualties' });
    for (const measure of story.dataset.measures) {
      for (const value of measure.values) {
        story.selection.select(valueFact({ measure, value }), 'casualties');
        await tick();
        const text = textOf(container);
        expect(text).toContain(plain(measure.name[lang]));
        for (const { statement } of value.accounts) expect(text).toContain(plain(statement[lang]));
        expect(text).toContain(plain(formatParagraphs(paragraphLocators(value), story.locale)));
      }
    }
  });

  it('has for every position its voice, its words, its paragraphs and every question it speaks to', async () => {
    const story = createStory(lang);
    const container = show(DetailPanel, story, { figure: 'positions' });
    for (const assessment of story.dataset.assessments) {
      story.selection.select(positionFact(assessment), 'positions');
      await tick();
      const text = textOf(container);
      const actor = story.dataset.actors.find(({ id }) => id === assessment.actor);
      expect(text).toContain(plain(actor?.name[lang] ?? '?'));
      expect(text).toContain(plain(assessment.position[lang]));
      for (const { question, label } of [assessment, ...assessment.also]) {
        expect(text).toContain(plain(story.dataset.questions.find(({ id }) => id === question)?.name[lang] ?? '?'));
        expect(text).toContain(plain(label[lang]));
      }
      expect(text).toContain(plain(formatParagraphs(assessment.locators, story.locale)));
    }
  });
});
