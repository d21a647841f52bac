import { expect, it } from 'vitest';
import { keepLanguage } from '../../src/cli/story-data.ts';
import rawStory from '../../data/us-syria-isis.json';

it('keeps one language of every text and everything else', () => {
  const given = { id: 'a', name: { ar: 'اسم', en: 'name' }, counted: { ar: { one: '1', two: '2' }, en: { one: 'x' } }, list: [{ lon: 1, ar: 'only' }, null, 3] };
  expect(keepLanguage(given, 'en')).toEqual({ id: 'a', name: { en: 'name' }, counted: { en: { one: 'x' } }, list: [{ lon: 1, ar: 'only' }, null, 3] });
});

it('leaves no Arabic letter in the English story but what English itself writes so', () => {
  const text = JSON.stringify(keepLanguage(rawStory, 'en'));
  expect(text).not.toMatch(/\p{Script=Arabic}/u);
  expect(JSON.stringify(keepLanguage(rawStory, 'ar')).length).toBeLessThan(JSON.stringify(rawStory).length * 0.75);
});
