// The story's file against the facts as they were listed when the article was read: typed here a second time, on
// purpose, so that a slip in the file cannot pass.
import { describe, expect, it } from 'vitest';
import { articleAccount, eventById, otherAccounts, sourceById } from '../../src/dataset/queries.ts';
import type { Account, Quantity } from '../../src/dataset/types.ts';
import { loadStory, storyText } from '../story.ts';

const story = loadStory();

const events = `
  raqqa-declared-capital            2014~                  P11      raqqa
  palmyra-captured                  2015-05                P9       palmyra
  palmyra-contested                 2015-05/2017           P10      palmyra
  palmyra-isis-expelled             2017                   P10      palmyra
  raqqa-isis-driven-out             2017-05                P11      raqqa
  survivors-detained                2017/..                P12,P32  al-hol,roj
  survivors-flee-to-desert          2017/..                P12      palmyra-desert
  hts-fights-isis-idlib             ../2024-12-08          P7,P19   idlib
  assad-falls                       2024-12-08             P13      damascus
  isis-exploits-chaos               2024-12-08/..          P13      several-cities
  security-recruitment              2024-12-08/..          P19,P20  syria
  church-attack                     2025-06                P13,P31  damascus
  plots-foiled                      2025?                  P15      syria
  joins-coalition                   2025-11                P4       -
  palmyra-ambush                    2025-12-13             P1,P2    near-palmyra
  officials-link-isis               2025-12                P3       -
  interior-ministry-denies-command  2025-12                P8       -
`;

const assessments = `
  analysts-cooperation analysts P5
  pinfold pinfold P6,P7
  al-baba al-baba P8
  officials-gunman officials P3
  akil-numbers akil P14
  experts-intelligence experts P15
  lund lund P16
  drevon-cooperation drevon P18
  analysts-vetting analysts P21
  hawach-structural hawach P22,P23
  analysts-outlook analysts P24
  drevon-recurrence drevon P25,P26
  analysts-priorities analysts P27
  akil-strategy akil P28,P29
  destabilise unnamed-speaker P30
  analysts-targets analysts P31
  article-camps article P32
  article-gunman article P5
  hawach-insurgency hawach P33,P34
`;

const measures = `
  attacks-per-month 2024 exact 63 P17
  attacks-per-month 2025 exact 10 P17
  isis-fighters estimate range 3000-5000 P14
  hts-fighters before-governing words a-few-thousand P19
  new-recruits since-december-2024 words tens-of-thousands P20
  ambush-casualties us-soldiers-killed exact 2 P2,P30
  ambush-casualties interpreter-killed exact 1 P2
  ambush-casualties wounded exact 4 P2
  ambush-casualties attackers-killed exact 1 P2
  church-casualties killed at-least 25 P13
`;

/** fact, source, how it stands to the article, its date, its number */
const others = `
  raqqa-declared-capital al-jazeera-2018-08-13 more-exact 2014-01/2014-03 -
  raqqa-declared-capital the-times-timeline more-exact 2014-06 -
  palmyra-captured al-jazeera-america-2015-05-21 more-exact 2015-05-20/2015-05-21 -
  palmyra-contested al-jazeera-2016-03-27 more-exact 2016-03-27 -
  palmyra-contested asor-2016-03 more-exact 2016-03-24 -
  palmyra-contested reuters-2016-12-11 more-exact 2016-12-11 -
  palmyra-isis-expelled afp-2017-03-02 more-exact 2017-03-02 -
  raqqa-isis-driven-out storyful-2017-10-18 differs 2017-10-17 -
  raqqa-isis-driven-out syrian-civil-war-map-2017-06-06 other-scope 2017-06-06 -
  raqqa-isis-driven-out trt-2017-10-20 other-scope 2017-10-20 -
  survivors-detained centcom-2024-07 differs - -
  survivors-detained madhyamam-2026-02-12 differs - -
  hts-fights-isis-idlib long-war-journal-2017-07 more-exact 2017-07 -
  hts-fights-isis-idlib crisis-group-2023-03 agrees - -
  assad-falls un-2025-01-31 agrees 2024-12-08 -
  isis-exploits-chaos euaa-2025 more-exact - -
  isis-exploits-chaos lister-2025-04 differs - -
  security-recruitment ap-2025-12-15 other-scope - approximate 5000
  church-attack a-news-2025-06-22 more-exact 2025-06-22 -
  church-attack al-fassel-2025-06-25 differs - -
  church-attack wtop-2026-02-11 more-exact - -
  plots-foiled shafaq-2025-01 agrees 2025-01-11 -
  plots-foiled reuters-2025-11-10 other-scope - exact 2
  plots-foiled wtop-2026-02-11 other-scope - exact 5
  joins-coalition al-jazeera-2025-11-11 more-exact 2025-11-10 -
  joins-coalition al-ikhbariah-2025-11-11 more-exact 2025-11-11 -
  joins-coalition ap-2025-11-12 differs - -
  palmyra-ambush okaz-2025-12-13 differs - exact 3
  palmyra-ambush wam-2025-12-13 differs - exact 2
  palmyra-ambush ap-2025-12-15 differs - exact 3
  palmyra-ambush al-jazeera-original more-exact - -
  palmyra-ambush afp-2025-12-14 more-exact - -
  officials-link-isis okaz-2025-12-13 more-exact 2025-12-13 -
  officials-link-isis reuters-2025-12-19 differs - -
  officials-link-isis wion-2025-12-20 other-scope 2025-12-19 -
  interior-ministry-denies-command okaz-2025-12-13-ministry more-exact 2025-12-13 -
  interior-ministry-denies-command afp-2025-12-14 differs - -
  attacks-per-month:2024 karam-shaar differs 2024-01-01/2024-12-01 exact 60
  attacks-per-month:2024 karam-shaar other-period 2024-01-01/2024-12-01 at-least 660
  attacks-per-month:2024 karam-shaar differs 2024 exact 63
  attacks-per-month:2024 syria-weekly-2024-10 other-period 2024-10 exact 56
  attacks-per-month:2024 syria-weekly-2024-10 other-period 2023-10 exact 36
  attacks-per-month:2024 syria-weekly-2024-10 other-period 2024-01/2024-10 at-least 587
  attacks-per-month:2024 lister-2025-04 differs 2024 exact 59
  attacks-per-month:2025 karam-shaar other-period 2025-01-01/2025-04-01 exact 10
  attacks-per-month:2025 karam-shaar other-period 2025-01-01/2025-04-01 approximate 1
  attacks-per-month:2025 lister-2025-04 other-period 2024-12-08/2025-04 exact 12
  attacks-per-month:2025 shafaq-2025-12-14 other-scope 2025-01-01/2025-12-14 exact 233
  isis-fighters:estimate syrian-observer-2026-02-12 agrees 2026-01 approximate 3000
  isis-fighters:estimate centcom-2024-07 other-period 2024-07 approximate 2500
  isis-fighters:estimate washington-post-2026-01-26 other-scope 2026-01 approximate 10000
  ambush-casualties:us-soldiers-killed okaz-2025-12-13 agrees - exact 2
  ambush-casualties:us-soldiers-killed reuters-2025-12-13 agrees - exact 2
  ambush-casualties:interpreter-killed okaz-2025-12-13 agrees - exact 1
  ambush-casualties:interpreter-killed reuters-2025-12-13 agrees - exact 1
  ambush-casualties:wounded okaz-2025-12-13 differs - exact 3
  ambush-casualties:wounded wam-2025-12-13 differs - exact 2
  ambush-casualties:wounded ap-2025-12-15 differs - exact 3
  church-casualties:killed upi-2025-06-23 earlier-count 2025-06-22 exact 9
  church-casualties:killed a-news-2025-06-22 earlier-count 2025-06-22 at-least 15
  church-casualties:killed trt-2025-06-22 earlier-count 2025-06-22 at-least 20
  church-casualties:killed upi-2025-06-23 earlier-count 2025-06-22 exact 22
  church-casualties:killed tass-2025-06-23 agrees 2025-06-23 exact 25
`;

function linesOf(table: string): readonly string[] {
  return table.trim().split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
}

function amountText(quantity: Quantity | undefined): string {
  if (!quantity) return '-';
  if (quantity.kind === 'range') return `range ${quantity.low}-${quantity.high}`;
  return quantity.kind === 'words' ? `words ${quantity.words.en.replaceAll(' ', '-')}` : `${quantity.kind} ${quantity.value}`;
}

function otherText(fact: string, { source, relation, when, quantity }: Account): string {
  return `${fact} ${source} ${relation} ${when?.edtf ?? '-'} ${amountText(quantity)}`;
}

describe('the story’s dataset', () => {
  it('holds the 17 events with their dates, paragraphs and places', () => {
    const given = story.events.map((event) => {
      const locators = articleAccount(event)?.locators.join(',') ?? '';
      return `${event.id} ${event.when.edtf} ${locators} ${event.places.join(',') || '-'}`;
    });
    expect(given).toEqual(linesOf(events));
  });

  it('holds the 19 assessments with their speakers and paragraphs', () => {
    expect(story.assessments.map(({ id, actor, locators }) => `${id} ${actor} ${locators.join(',')}`)).toEqual(linesOf(assessments));
  });

  it('holds what three of them say of a further question', () => {
    const further = story.assessments.flatMap(({ id, also }) =>
      also.map(({ question, stance, locators }) => `${id} ${question} ${stance} ${locators.join(',')}`),
    );
    expect(further).toEqual([
      'hawach-structural recurrence risk P23',
      'analysts-outlook vetting strength P24',
      'drevon-recurrence vetting strength P25',
    ]);
  });

  it('holds every value of the six measures as the article gives it', () => {
    const given = story.measures.flatMap(({ id, values }) =>
      values.map((value) => `${id} ${value.id} ${amountText(value.quantity)} ${articleAccount(value)?.locators.join(',')}`),
    );
    expect(given).toEqual(linesOf(measures));
  });

  it('holds every other account, with how it stands to the article', () => {
    const ofEvents = story.events.flatMap((event) => otherAccounts(event).map((account) => otherText(event.id, account)));
    const ofValues = story.measures.flatMap(({ id, values }) =>
      values.flatMap((value) => otherAccounts(value).map((account) => otherText(`${id}:${value.id}`, account))),
    );
    expect([...ofEvents, ...ofValues]).toEqual(linesOf(others));
  });

  it('has five questions, four lanes and the article of 34 paragraphs, published on 27 December 2025', () => {
    expect(story.questions).toHaveLength(5);
    expect(story.lanes.map(({ id }) => id)).toEqual(['attacks', 'control', 'cooperation', 'state']);
    expect([story.paragraphs, story.published.edtf, story.article]).toEqual([34, '2025-12-27', 'khabarayn']);
  });

  it('knows the article’s original, and gives the supplied translation no date', () => {
    expect(story.sources.filter(({ kind }) => kind === 'article').map(({ id, published }) => [id, published?.edtf])).toEqual([
      ['khabarayn', undefined],
      ['al-jazeera-original', '2025-12-27'],
    ]);
  });

  it('marks as secondary the sources that only report what another one counted', () => {
    expect(story.sources.filter(({ secondary }) => secondary).map(({ id }) => id)).toEqual([
      'shafaq-2025-12-14', 'madhyamam-2026-02-12', 'wtop-2026-02-11', 'shafaq-2025-01', 'syrian-observer-2026-02-12', 'washington-post-2026-01-26',
    ]);
  });

  it('names in its title as many facts as it has', () => {
    expect(story.title.en).toContain(`${story.events.length} dated facts`);
    expect([story.events.length, story.title.ar]).toEqual([17, expect.stringContaining('سبع عشرة واقعة')]);
  });

  it('uses every source, place and question it lists', () => {
    const accounts = [...story.events, ...story.measures.flatMap(({ values }) => values)].flatMap((fact) => fact.accounts);
    const cited = new Set([...accounts.flatMap(({ source, also }) => [source, ...also]), 'al-jazeera-original']);
    expect(story.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    const seen = new Set(story.events.flatMap((event) => event.places));
    expect(story.places.filter(({ id }) => !seen.has(id))).toEqual([]);
    const asked = new Set(story.assessments.map(({ question }) => question));
    expect(story.questions.filter(({ id }) => !asked.has(id))).toEqual([]);
  });

  it('says which part of a date is inferred, and what comes after the ambush', () => {
    const inferred = story.events.filter((event) => event.inferred.length > 0).map((event) => `${event.id} ${event.inferred.join()}`);
    expect(inferred).toEqual([
      'raqqa-declared-capital date',
      'survivors-detained start',
      'survivors-flee-to-desert start',
      'church-attack year',
      'joins-coalition year',
      'palmyra-ambush year',
      'officials-link-isis year',
      'interior-ministry-denies-command year',
    ]);
    for (const id of ['officials-link-isis', 'interior-ministry-denies-command']) {
      expect(eventById(story, id)?.notBefore?.edtf).toBe('2025-12-13');
      expect(eventById(story, id)?.whenText).toEqual({ ar: 'ديسمبر 2025، بعد الكمين', en: 'December 2025, after the ambush' });
    }
  });

  it('never adds the wounded of two accounts, nor the attacker to the dead', () => {
    const casualties = story.measures.find(({ id }) => id === 'ambush-casualties');
    const numbers = casualties?.values.flatMap((value) => value.accounts.map(({ quantity }) => amountText(quantity)));
    expect(numbers).not.toContain('exact 5');
    const wounded = casualties?.values.find(({ id }) => id === 'wounded');
    expect(wounded?.accounts.map(({ speaker }) => speaker?.en)).toEqual([
      undefined, 'US Central Command (CENTCOM)', 'Syrian Arab News Agency (SANA)', 'Syrian interior ministry',
    ]);
  });

  it('gives the report’s own 660 attacks and the deaths that the article took for attacks', () => {
    const [, total, deaths] = otherAccounts(story.measures[0]?.values[0] ?? { accounts: [] });
    expect(total?.quantity).toEqual({ kind: 'at-least', value: 660 });
    expect(deaths?.counts?.en).toBe('deaths per month');
    expect(sourceById(story, 'karam-shaar')?.url).toMatch(/^https:/);
  });

  it('uses no loaded word in its own voice', () => {
    const names = /هيئة تحرير الشام|معهد التحرير/g;
    const loaded = /إرهاب|شهيد|تصفية|تطهير|تحرير|البائد|الطاغي|terroris|martyr|neutralis|liberat|regime/i;
    const texts = Array.from(storyText.matchAll(/"(?:ar|en)": "([^"]*)"/g), ([, text = '']) => text).join('\n');
    expect(texts.replaceAll(names, '')).not.toMatch(loaded);
  });

  it('writes no dash between numbers in Arabic, where it would turn them round', () => {
    const arabic = Array.from(storyText.matchAll(/"ar": "([^"]*)"/g), ([, text = '']) => text);
    expect(arabic.length).toBeGreaterThan(150);
    expect(arabic.filter((text) => /\d\s*[-–—]\s*\d/.test(text))).toEqual([]);
  });
});
