import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatEdtf, formatTick } from '../../src/time/format.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { createTicks } from '../../src/time/ticks.ts';
import { storyText } from '../story.ts';

const zones = ['UTC', 'Asia/Damascus', 'America/Los_Angeles', 'Pacific/Apia'];
const locale = { lang: 'ar', digits: 'latn', monthNames: 'both' } as const;
const dates = [...storyText.matchAll(/"(?:when|period|published|notBefore)": "([^"]+)"/g)].map(([, date = '']) => date);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** All that the story's dates become: bounds, texts, ticks. */
function readAll(): unknown {
  const values = dates.map((date) => parseEdtf(date));
  const domain = [Date.UTC(2014, 0, 1), Date.UTC(2025, 11, 28)] as const;
  return {
    hour: new Date(Date.UTC(2025, 11, 13)).getHours(),
    bounds: values.map((value) => [value?.earliest, value?.latest]),
    texts: values.map((value) => value && formatEdtf(value, locale)),
    ticks: createTicks(domain, 'month', 3).map((tick) => formatTick(tick, 'month', locale)),
  };
}

describe('the story’s dates', () => {
  it('are the same in every time zone', () => {
    const read = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      return readAll() as { readonly hour: number };
    });
    // The zones were really on: local hours differ, and nothing else does.
    expect(new Set(read.map(({ hour }) => hour)).size).toBe(zones.length);
    for (const other of read) expect({ ...other, hour: 0 }).toEqual({ ...read[0], hour: 0 });
    expect(dates.length).toBeGreaterThan(30);
  });
});
