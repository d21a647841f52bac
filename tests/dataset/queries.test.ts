import { describe, expect, it } from 'vitest';
import {
  articleAccount, differsInDate, differsInNumber, eventById, eventsInOrder, hasOtherAccounts, laneById, measureById,
  otherAccounts, paragraphLocators, placeById, sourceById,
} from '../../src/dataset/queries.ts';
import type { Event } from '../../src/dataset/types.ts';
import { loadFirstRecord } from '../story.ts';

const story = loadFirstRecord();

function event(id: string): Event {
  const found = eventById(story, id);
  if (!found) throw new Error(id);
  return found;
}

describe('queries', () => {
  it('find things by id and nothing by an unknown one', () => {
    expect(event('assad-falls').when.edtf).toBe('2024-12-08');
    expect(sourceById(story, 'okaz-2025-12-13')?.short.en).toBe('Okaz, 13 Dec 2025');
    expect(placeById(story, 'roj')?.approximate).toBe(true);
    expect(laneById(story, 'control')?.name.en).toBe('Control of cities');
    expect(measureById(story, 'isis-fighters')?.values).toHaveLength(1);
    for (const find of [eventById, sourceById, placeById, measureById]) {
      expect(find(story, 'constructor')).toBeUndefined();
      expect(find(story, '__proto__')).toBeUndefined();
    }
  });

  it('tell the article’s account from the others', () => {
    const contested = event('palmyra-contested');
    expect(articleAccount(contested)).toBe(contested.accounts[0]);
    expect(otherAccounts(contested)).toEqual(contested.accounts.slice(1));
    expect(story.events.filter(hasOtherAccounts).map(({ id }) => id)).toEqual([
      'palmyra-captured', 'palmyra-contested', 'raqqa-isis-driven-out', 'church-attack', 'joins-coalition', 'palmyra-ambush',
    ]);
  });

  it('give the paragraphs of a fact', () => {
    expect(paragraphLocators(event('survivors-detained'))).toEqual(['P12', 'P32']);
    expect(paragraphLocators({ accounts: [] })).toEqual([]);
  });

  it('find the one event another account dates otherwise', () => {
    expect(story.events.filter(differsInDate).map(({ id }) => id)).toEqual(['raqqa-isis-driven-out']);
  });

  it('do not call a differing account inside the article’s date a differing date', () => {
    const raqqa = event('raqqa-isis-driven-out');
    const inside = { ...raqqa, accounts: raqqa.accounts.map((account) => ({ ...account, when: raqqa.when })) };
    expect(differsInDate(inside)).toBe(false);
  });

  it('find the one event another account counts otherwise', () => {
    expect(story.events.filter(differsInNumber).map(({ id }) => id)).toEqual(['palmyra-ambush']);
  });

  it('put events in the order of their beginnings, an unknown beginning at its end, and “after the 13th” after the 13th', () => {
    expect(eventsInOrder(story).map(({ id }) => id)).toEqual([
      'raqqa-declared-capital',
      'palmyra-captured',
      'palmyra-contested',
      'palmyra-isis-expelled',
      'survivors-detained',
      'survivors-flee-to-desert',
      'raqqa-isis-driven-out',
      'hts-fights-isis-idlib',
      'assad-falls',
      'isis-exploits-chaos',
      'security-recruitment',
      'plots-foiled',
      'church-attack',
      'joins-coalition',
      'palmyra-ambush',
      'officials-link-isis',
      'interior-ministry-denies-command',
    ]);
  });

  it('leave the dataset’s own order alone', () => {
    const before = story.events.map(({ id }) => id);
    eventsInOrder(story);
    expect(story.events.map(({ id }) => id)).toEqual(before);
  });
});
