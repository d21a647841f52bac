import { describe, expect, it } from 'vitest';
import Sources from '../../src/components/Sources.svelte';
import { sourcesByFact } from '../../src/components/sources-by-fact.ts';
import type { Dataset, Source } from '../../src/dataset/types.ts';
import { messages as ar } from '../../src/locale/ar.ts';
import { messages as en } from '../../src/locale/en.ts';
import { Story } from '../../src/state/story.svelte.ts';
import { loadStory } from '../story.ts';
import { show, textOf } from './show.ts';

const dataset = loadStory();
const list = (lang: 'ar' | 'en', given: Dataset = dataset) => show(Sources, new Story(given, lang, lang === 'ar' ? ar : en));

describe.each(['ar', 'en'] as const)('the sources (%s)', (lang) => {
  it('are listed under each fact they serve, every one with its address, opened without a referrer', () => {
    const page = list(lang);
    for (const { name, sources } of sourcesByFact(dataset)) {
      const group = [...page.querySelectorAll('.register')].find((one) => textOf(one.querySelector('h3')) === textOf({ textContent: name[lang] } as Element));
      expect([...(group?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(sources.map(({ url }) => url));
    }
    const links = [...page.querySelectorAll('a')];
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(new Set(dataset.sources.map(({ url }) => url)));
    expect(links.every((link) => link.rel === 'noopener noreferrer')).toBe(true);
  });

  it('name the agency and who republished it, and say what could not be found', () => {
    const text = textOf(list(lang));
    expect(text).toContain(lang === 'ar' ? 'أسوشيتد برس عبر باستيل بوست' : 'AP via Bastille Post');
    expect(text).toContain(lang === 'ar' ? 'ذا تايمز · تاريخ النشر لم يُدوَّن' : 'The Times · date not noted');
  });

  it('say when the record was looked over, and how to send in an account only where there is a way', () => {
    expect(textOf(list(lang))).toContain(lang === 'ar' ? 'روجع السجل آخر مرة في 28 نوفمبر 2026.' : 'last looked over on 28 November 2026.');
    expect(list(lang).querySelector('.note a')).toBeNull();
    const contact = 'mailto:record@example.org?subject=Missing';
    const link = list(lang, { ...dataset, contact: 'mailto:record@example.org' }).querySelector('.note a');
    expect(link?.getAttribute('href')).toBe(contact.split('?')[0]);
  });

  it('say why a source has no address, and lead to an archived copy', () => {
    const reason = { ar: 'لا نسخة على الشبكة', en: 'No copy on the web' };
    const changed: Dataset = {
      ...dataset,
      sources: dataset.sources.map((source) => {
        if (source.id !== 'the-times-timeline') return source;
        const rest = Object.fromEntries(Object.entries(source).filter(([key]) => key !== 'url')) as unknown as Source;
        return { ...rest, noUrl: reason, archived: 'https://archive.example/1' };
      }),
    };
    const page = list(lang, changed);
    expect(textOf(page)).toContain(reason[lang]);
    expect(page.querySelector('a[href="https://archive.example/1"]')).not.toBeNull();
  });
});
