import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlainText } from '../../src/cli/synthetic-plain.ts';
import { createColumns } from '../../src/timeline/columns.ts';
import { toColumnEvents } from '../../src/timeline/from-dataset.ts';
import { RefusedFile } from '../../src/timeline/open/open-problem.ts';
import type { OpenProgress } from '../../src/timeline/open/progress.ts';
import { openTimeline } from '../../src/interactions/open-timeline.ts';
import { feedIntake } from '../../src/interactions/feed-intake.ts';
import { toBlob } from '../../src/interactions/to-blob.ts';
import { loadStory, storyText } from '../story.ts';
import { StubWorker } from './stub-worker.ts';

const plainText = [...createPlainText(3000, 1)].join('');

/** Where workers are forbidden. */
function noWorker(): never {
  throw new Error('Forbidden');
}

const ways = [
  ['in a worker', () => new StubWorker() as unknown as Worker],
  ['on the page', noWorker],
  ['on the page, since the worker cannot be loaded', () => new StubWorker('broken') as unknown as Worker],
] as const;

afterEach(() => {
  vi.unstubAllGlobals();
  StubWorker.started.length = 0;
});

describe.each(ways)('openTimeline %s', (_way, createWorker) => {
  it('opens the story', async () => {
    const story = loadStory();
    const { columns, texts, title, count } = await openTimeline(storyText, { lang: 'ar', createWorker });
    expect(columns).toEqual(createColumns(toColumnEvents(story), story.lanes.length));
    expect([title, count, texts.titleOf(0)]).toEqual([story.title.ar, story.events.length, story.events[0]?.label.ar]);
  });

  it('tells stages in their order, and a share that grows from 0 to 1', async () => {
    const told: OpenProgress[] = [];
    await openTimeline(new Blob([plainText]), { lang: 'en', createWorker, onProgress: (progress) => told.push(progress) });
    const order = ['reading', 'sorting', 'done'];
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(order);
    expect(told.map(({ stage }) => order.indexOf(stage))).toEqual(told.map(({ stage }) => order.indexOf(stage)).sort());
    const shares = told.map(({ share }) => share ?? NaN);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1), told.at(-1)?.events]).toEqual([0, 1, 3000]);
    expect(told.every(({ bytes, totalBytes = 0 }) => bytes <= totalBytes)).toBe(true);
  });

  it('refuses a broken file with all that is wrong', async () => {
    const broken = plainText.replaceAll('"start":"2025', '"start":"20250');
    const refused = openTimeline(broken, { lang: 'en', createWorker });
    await expect(refused).rejects.toBeInstanceOf(RefusedFile);
    const error = await refused.catch((reason: unknown) => reason as RefusedFile);
    expect(error).toMatchObject({ problems: Array.from({ length: 20 }, () => expect.objectContaining({ code: 'bad-date' }) as unknown) });
    expect(error).toHaveProperty('more', (broken.match(/"20250/g)?.length ?? 0) - 20);
  });

  it.each(['reading', 'sorting', 'done'] as const)('stops when cancelled while %s', async (stage) => {
    const control = new AbortController();
    const told: OpenProgress[] = [];
    const opening = openTimeline(plainText, {
      lang: 'en',
      createWorker,
      signal: control.signal,
      onProgress(progress) {
        told.push(progress);
        if (progress.stage === stage) control.abort();
      },
    });
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.at(-1)?.stage).toBe(stage);
    expect(StubWorker.started.every(({ isTerminated }) => isTerminated)).toBe(true);
  });

  it('does not begin when it was cancelled before', async () => {
    const signal = AbortSignal.abort();
    await expect(openTimeline(plainText, { lang: 'en', createWorker, signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(StubWorker.started).toEqual([]);
  });

  it('ends its worker when it is done', async () => {
    await openTimeline(plainText, { lang: 'en', createWorker });
    expect(StubWorker.started.every(({ isTerminated }) => isTerminated)).toBe(true);
  });
});

describe('openTimeline', () => {
  it('says so when a worker that ran ends without a word', async () => {
    const opening = openTimeline(plainText, { lang: 'en', createWorker: () => new StubWorker('dies') as unknown as Worker });
    await expect(opening).rejects.toMatchObject({ problems: [{ code: 'stopped' }] });
  });

  it('takes limits from its caller', async () => {
    await expect(openTimeline(plainText, { lang: 'en', createWorker: noWorker, limits: { mostFacts: 2999 } })).rejects.toMatchObject({ problems: [{ code: 'too-many-facts' }] });
  });

  it('keeps the page breathing: it lets go of it many times on the way', async () => {
    vi.stubGlobal('MessageChannel', MessageChannel);
    // A clock that runs fast makes every piece of work a slice of its own.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    let breaths = 0;
    const timer = setInterval(() => (breaths += 1), 0);
    await openTimeline(new Blob([plainText]), { lang: 'en', createWorker: noWorker });
    clearInterval(timer);
    vi.restoreAllMocks();
    expect(breaths).toBeGreaterThan(3);
  });
});

describe('an address', () => {
  const order = { source: { href: 'https://example.org/facts.json' }, lang: 'en', limits: { mostFacts: 1e6, mostBytes: 1e8 } } as const;

  /** A reply as `fetch` gives it; `type` is what it is to a page of the same origin. */
  function reply(body: string, headers: Readonly<Record<string, string>>, type = 'basic', status = 200): void {
    const response = new Response(body, { headers, status });
    Object.defineProperty(response, 'type', { value: type });
    vi.stubGlobal('fetch', () => Promise.resolve(response));
  }

  async function firstTold(): Promise<OpenProgress | undefined> {
    const told: OpenProgress[] = [];
    await feedIntake(order, { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)?.share).toBe(1);
    return told[0];
  }

  it('tells a share where the server has told the length', async () => {
    const length = String(new TextEncoder().encode(plainText).length);
    reply(plainText, { 'content-length': length });
    expect(await firstTold()).toMatchObject({ totalBytes: Number(length), share: 0 });
  });

  it.each([
    ['none is told', {}, 'basic'],
    ['it is that of the packed reply', { 'content-length': '900', 'content-encoding': 'gzip' }, 'basic'],
    ['another origin may hide that it is packed', { 'content-length': '900' }, 'cors'],
  ])('tells no share where the length is unknown: %s', async (_why, headers, type) => {
    reply(plainText, headers, type);
    expect(await firstTold()).not.toHaveProperty('share');
  });

  it('stops telling a share when more comes than was said', async () => {
    reply(plainText, { 'content-length': '900' });
    const told: OpenProgress[] = [];
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    await feedIntake(order, { onProgress: (progress) => told.push(progress) });
    vi.restoreAllMocks();
    expect(told.some(({ bytes, totalBytes }) => bytes > 900 && totalBytes === undefined)).toBe(true);
    expect(told.every(({ share = 0 }) => share <= 1)).toBe(true);
  });

  it('is refused where there is nothing to read', async () => {
    reply('', {}, 'basic', 404);
    await expect(feedIntake(order, { onProgress: () => undefined })).rejects.toMatchObject({ problems: [{ code: 'cannot-read', found: '404' }] });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(feedIntake(order, { onProgress: () => undefined })).rejects.toMatchObject({ problems: [{ code: 'cannot-read' }] });
  });
});

describe('toBlob', () => {
  it('cuts no character in two', async () => {
    const text = `${'x'.repeat(999_999)}𐤀${'ع'.repeat(1_000_001)}`;
    const blob = await toBlob(text, () => undefined);
    expect((await blob.text()) === text).toBe(true);
  });
});
