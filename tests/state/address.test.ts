import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_PRECISIONS, emptyFilter } from '../../src/dataset/filter.ts';
import { readView, writeView, type ViewState } from '../../src/state/address.ts';
import { PARAMETERS } from '../../src/state/address-parameters.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const utc = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
const plain: ViewState = { filter: emptyFilter, view: 'timeline' };

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const instant = fc.oneof(
  fc.integer({ min: utc('0000-01-01'), max: utc('9999-12-31') }),
  fc.integer({ min: 0, max: 9999 }).map((year) => parseEdtf(String(year).padStart(4, '0'))?.earliest ?? NaN),
  fc.integer({ min: 0, max: 40_000 }).map((day) => day * 86_400_000),
  fc.integer({ min: 0, max: 900_000 }).map((hour) => hour * 3_600_000),
  fc.constant(utc('2025-01-01')),
);
const timeWindow = fc.tuple(instant, instant).filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** A record without the keys that chance left undefined. */
const views: fc.Arbitrary<ViewState> = fc.record({
  fact: fc.oneof(id, fc.tuple(id, id).map((pair) => pair.join(':'))),
  window: timeWindow,
  filter: fc.record({
    lanes: ids, places: ids, actors: ids, sources: ids,
    precisions: fc.subarray([...EVENT_PRECISIONS]),
    hasOtherAccounts: fc.boolean(),
    text: fc.oneof(fc.constantFrom('كمين قرب تدمر', 'a+b & c=d', '100%', '%41', ' a, b: ', '?#/;'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
  }, { requiredKeys: ['lanes', 'places', 'actors', 'sources', 'precisions'] }),
  view: fc.constantFrom('timeline', 'table'),
  direction: fc.constantFrom('rtl', 'ltr'),
  digits: fc.constantFrom('latn', 'arab'),
  theme: fc.constantFrom('light', 'dark'),
}, { requiredKeys: ['filter', 'view'] });

describe('readView', () => {
  it('reads an address a person can read', () => {
    const { view, ignored } = readView('?fact=palmyra-ambush&from=2024-12&to=2025-12-27&lane=attacks,control&place=palmyra&actor=isis&source=voa-2017-10&precision=day,month&others=1&q=%D9%83%D9%85%D9%8A%D9%86+x&view=table&dir=ltr&digits=arab&theme=dark');
    expect(ignored).toEqual([]);
    expect(view).toEqual({
      fact: 'palmyra-ambush',
      window: [utc('2024-12-01'), utc('2025-12-28')],
      filter: { lanes: ['attacks', 'control'], places: ['palmyra'], actors: ['isis'], sources: ['voa-2017-10'], precisions: ['day', 'month'], hasOtherAccounts: true, text: 'كمين x' },
      view: 'table', direction: 'ltr', digits: 'arab', theme: 'dark',
    });
  });

  it.each(['', '?', '&&', '?utm_source=x&gclid=%E0%A4', '?q=&lane=&fact=', '?lane=,,'])('sees nothing asked and nothing broken in %j', (search) => {
    expect(readView(search)).toEqual({ view: plain, ignored: [] });
  });

  it.each([
    ['from=2024-13&to=2025', ['from=2024-13', 'to=2025']],
    ['from=2025-02-30&to=2025-02-31', ['from=2025-02-30', 'to=2025-02-31']],
    ['from=2025&to=2024', ['from=2025', 'to=2024']],
    ['from=2025', ['from=2025']],
    ['to=2025', ['to=2025']],
    ['from=2015/2017&to=2025', ['from=2015/2017', 'to=2025']],
    ['from=2025-01-01T24:00Z&to=2026', ['from=2025-01-01T24:00Z', 'to=2026']],
    ['from=2025-01-01T10:00&to=2026', ['from=2025-01-01T10:00', 'to=2026']],
    ['view=list', ['view=list']],
    ['dir=up&digits=roman&theme=sepia', ['dir=up', 'digits=roman', 'theme=sepia']],
    ['others=yes', ['others=yes']],
    ['precision=day,century', ['precision=century']],
    ['lane=attacks,<b>', ['lane=<b>']],
    ['fact=a:b:c', ['fact=a:b:c']],
    ['fact=Palmyra', ['fact=Palmyra']],
    ['q=%E0%A4%A', ['q=%E0%A4%A']],
    ['view=table&view=timeline', ['view=timeline']],
    ['view=list&view=table', ['view=list']],
  ])('ignores what is broken in %s and names it', (search, ignored) => {
    expect(readView(`?${search}`).ignored).toEqual(ignored);
    expect(readView(`?${search}`).view.window).toBeUndefined();
  });

  it('keeps the good beside the broken', () => {
    expect(readView('precision=day,century&view=list&view=table&fact=a:b:c&fact=a:b').view).toEqual({
      ...plain, fact: 'a:b', filter: { ...emptyFilter, precisions: ['day'] }, view: 'table',
    });
  });

  it('joins repeated lists and takes each item once', () => {
    expect(readView('lane=attacks&lane=control,attacks').view.filter.lanes).toEqual(['attacks', 'control']);
    expect(readView('view=table&view=table')).toEqual({ view: { ...plain, view: 'table' }, ignored: [] });
  });

  it('ignores a search of ten thousand characters and names its beginning', () => {
    for (const sign of ['ا', '\u{1f4f0}']) {
      const { view, ignored } = readView(`q=${sign.repeat(10_000)}&view=table`);
      expect(view).toEqual({ ...plain, view: 'table' });
      expect(ignored).toHaveLength(1);
      expect([...(ignored[0] ?? '')].length).toBeLessThan(70);
    }
  });

  it('reads the same in any order', () => {
    const shuffled = views.chain((view) => {
      const pairs = writeView(view).slice(1).split('&');
      return fc.tuple(fc.constant(view), fc.shuffledSubarray(pairs, { minLength: pairs.length }));
    });
    fc.assert(fc.property(shuffled, ([view, pairs]) => {
      expect(readView(`?${pairs.join('&')}`).view).toEqual(view);
    }));
  });

  it('throws at nothing', () => {
    const key = fc.oneof(fc.constantFrom(...PARAMETERS), fc.string({ maxLength: 4 }));
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('%', '%E0%A4%A', '..', '2024', '2024-99', '9999', '0000', '-1', '__proto__', 'constructor', ',', '\ud800', '\u0000', '2025-12-13T99:99Z'),
      fc.string({ minLength: 1, maxLength: 5 }).map((text) => text.repeat(2000)),
    );
    const query = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.tuple(key, value), { maxLength: 8 }).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')));
    fc.assert(fc.property(query, (search) => {
      const { view } = readView(search);
      expect(readView(writeView(view, search)).view).toEqual(view);
    }), { numRuns: 2000 });
  });
});

describe('writeView', () => {
  it('says nothing of what is as always', () => expect(writeView(plain)).toBe(''));

  it('writes short keys and bare commas and colons', () => {
    const view: ViewState = {
      fact: 'attacks-per-month:2024',
      window: [utc('2024-12-01'), utc('2025-12-28')],
      filter: { ...emptyFilter, lanes: ['attacks', 'control'], hasOtherAccounts: true, text: 'a b' },
      view: 'table',
    };
    expect(writeView(view)).toBe('?fact=attacks-per-month:2024&from=2024-12&to=2025-12-27&lane=attacks,control&others=1&q=a+b&view=table');
  });

  it.each([
    ['2014-01-01', '2026-01-01', 'from=2014&to=2025'],
    ['2025-12-01', '2026-01-01', 'from=2025-12&to=2025'],
    ['2025-11-01', '2025-12-01', 'from=2025-11&to=2025-11'],
    ['2025-12-13', '2025-12-14', 'from=2025-12-13&to=2025-12-13'],
    ['2025-12-13T10:00:00Z', '2025-12-13T11:30:00Z', 'from=2025-12-13T10:00Z&to=2025-12-13T11:30Z'],
    ['2025-12-13T10:00:01Z', '2025-12-13T10:00:01.500Z', 'from=2025-12-13T10:00:01Z&to=2025-12-13T10:00:01.500Z'],
    ['0000-01-01', '0099-01-01', 'from=0000&to=0098'],
  ])('writes the window from %s to %s as %s', (from, to, text) => {
    expect(writeView({ ...plain, window: [utc(from), utc(to)] })).toBe(`?${text}`);
    expect(readView(text)).toEqual({ view: { ...plain, window: [utc(from), utc(to)] }, ignored: [] });
  });

  it('reaches from the year 0 to the year 9999', () => {
    const whole = [parseEdtf('0000')?.earliest ?? NaN, parseEdtf('9999')?.latest ?? NaN] as const;
    expect(writeView({ ...plain, window: whole })).toBe('?from=0000&to=9999');
  });

  it('widens fractions of a millisecond', () => {
    const written = writeView({ ...plain, window: [utc('2025-01-01') + 0.5, utc('2026-01-01') - 0.5] });
    expect(written).toBe('?from=2025&to=2025');
  });

  it.each([[NaN, 0], [0, Infinity], [5, 5], [5, 4], [-1e15, 0]])('leaves out the window from %d to %d', (from, to) => {
    expect(writeView({ ...plain, window: [from, to] })).toBe('');
  });

  it('leaves out what it could not read back', () => {
    const view: ViewState = { fact: 'No Id', filter: { ...emptyFilter, lanes: ['a,b', 'c', 'c'], precisions: ['hour'], text: 'x'.repeat(201) }, view: 'timeline' };
    expect(writeView(view)).toBe('?lane=c');
  });

  it('carries the keys of others over as they stand', () => {
    expect(writeView({ ...plain, fact: 'a' }, '?utm_source=a%20b&fact=old&x=%E0%A4&q=%E0&flag&%66act=old&utm_source=c')).toBe('?fact=a&utm_source=a%20b&x=%E0%A4&flag&utm_source=c');
    expect(writeView(plain, 'fact=old')).toBe('');
  });

  it('writes what reads back as the same view', () => {
    fc.assert(fc.property(views, fc.constantFrom('', '?utm_source=x', '?fact=old&lane=old&q=old'), (view, search) => {
      expect(readView(writeView(view, search))).toEqual({ view, ignored: [] });
    }), { numRuns: 1000 });
  });

  it('throws at nothing either', () => {
    const odd = fc.record({ text: fc.string({ unit: 'binary' }), fact: fc.string({ unit: 'binary' }), lanes: fc.array(fc.string({ unit: 'binary' })), window: fc.tuple(fc.double(), fc.double()) });
    fc.assert(fc.property(odd, ({ text, fact, lanes, window }) => {
      const written = writeView({ fact, window, filter: { ...emptyFilter, lanes, text }, view: 'table' });
      expect(readView(written).ignored).toEqual([]);
    }));
    expect(readView(writeView({ ...plain, filter: { ...emptyFilter, text: '\ud800' } })).view.filter.text).toBe('\ufffd');
  });
});
