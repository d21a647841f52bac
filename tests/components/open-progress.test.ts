import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import OpenProgress from '../../src/components/OpenProgress.svelte';
import type { Lang } from '../../src/base/localized.ts';
import { createOpenProblem, RefusedFile } from '../../src/timeline/open/open-problem.ts';
import { doneProgress, readingProgress, sortingProgress, type OpenProgress as Progress } from '../../src/timeline/open/progress.ts';
import { createProblem } from '../../src/dataset/problem.ts';
import { textOf } from './show.ts';

function show(lang: Lang, progress: Progress | undefined, refusal?: RefusedFile) {
  const cancel = vi.fn();
  const props = { locale: { lang, digits: 'latn', monthNames: 'gregorian' } as const, progress, refusal, cancel };
  const { container, rerender } = render(OpenProgress, { props });
  const status = () => textOf(container.querySelector('[role=status]'));
  return { container, cancel, status, line: () => textOf(container.querySelector('.line')), update: (next: Progress) => rerender({ ...props, progress: next }) };
}

describe('OpenProgress', () => {
  it('says how many bytes of how many are read, in both languages', () => {
    const progress = readingProgress(12_400_000, 25_000, 40_000_000);
    expect(show('en', progress).line()).toBe('Reading: 12 of 40 MB 25,000 facts so far');
    expect(show('ar', progress).line()).toBe('القراءة: 12 من 40 ميغابايت 25,000 واقعة حتى الآن');
  });

  it('has a bar as long as what is done, and none of a length nobody knows', () => {
    const { container } = show('en', readingProgress(50, 1, 100));
    expect(container.querySelector('progress')?.value).toBeCloseTo(0.475);
    const unknown = show('en', readingProgress(12_400_000, 25_000));
    expect(unknown.container.querySelector('progress')).not.toHaveAttribute('value');
    expect(unknown.line()).toBe('Reading: 12 MB so far, of an unknown size 25,000 facts so far');
    expect(unknown.line()).not.toContain('%');
  });

  it('speaks when a stage begins and at each quarter, and not in between', async () => {
    const { status, update } = show('en', undefined);
    const heard = [status()];
    const steps = [...Array.from({ length: 101 }, (_, i) => readingProgress(i, i, 100)), ...[0, 0.3, 0.9].map((share) => sortingProgress(100, 100, share)), doneProgress(100, 100)];
    for (const step of steps) {
      await update(step);
      if (status() !== heard.at(-1)) heard.push(status());
    }
    expect(heard).toEqual(['Reading the file', 'Reading: 25%', 'Reading: 50%', 'Reading: 75%', 'Reading: 100%', 'Arranging 100 facts by time', 'Ready: 100 facts']);
  });

  it('counts in the forms that Arabic has', () => {
    const lines = [1, 2, 3, 11, 100].map((count) => show('ar', sortingProgress(10, count, 0)).line());
    expect(lines).toEqual(['ترتيب واقعة واحدة بحسب الزمن', 'ترتيب واقعتين بحسب الزمن', 'ترتيب 3 وقائع بحسب الزمن', 'ترتيب 11 واقعة بحسب الزمن', 'ترتيب 100 واقعة بحسب الزمن']);
    expect(show('ar', doneProgress(10, 2)).line()).toBe('اكتمل الفتح: واقعتان');
    expect(show('ar', readingProgress(1_000_000, 0, 2_000_000)).line()).toBe('القراءة: 1 من ميغابايتين');
    expect(show('ar', readingProgress(2_000_000, 0)).line()).toBe('القراءة: ميغابايتان حتى الآن، والحجم الكامل غير معروف');
    expect(show('ar', readingProgress(400, 0, 3900)).line()).toBe('القراءة: 1 من 3 كيلوبايت');
  });

  it('can be cancelled until it is done, by keyboard too', async () => {
    const { container, cancel, update } = show('en', readingProgress(1, 0, 2));
    await userEvent.tab();
    expect(container.querySelector('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(cancel).toHaveBeenCalledOnce();
    await update(doneProgress(2, 1));
    expect(container.querySelector('button')).toBeNull();
  });

  it('lists what is wrong, where, and what is expected', () => {
    const problems = [createProblem('/events/4/start', 'bad-date', '05/2017'), createOpenProblem('file-too-large', '', '', { most: 64_000_000 })];
    const { container, status } = show('en', undefined, new RefusedFile(problems, 35));
    expect(textOf(container.querySelector('[role=alert]'))).toContain('The file was not opened It has 37 errors; these are the first.');
    const items = [...container.querySelectorAll('li')].map((item) => textOf(item).replaceAll(/[\u2066-\u2069]/g, ''));
    expect(items[0]).toBe('/events/4/start Not a valid date: 05/2017 Expected EDTF, such as 2017-05 for a month or 2017-05~ if approximate.');
    expect(items[1]).toBe('the whole file The file is larger than 64 MB Divide it into smaller files.');
    expect(container.querySelector('li bdi')).toHaveAttribute('dir', 'ltr');
    expect(textOf(container)).toContain('And 35 more errors.');
    expect([status(), container.querySelector('button')]).toEqual(['', null]);
  });

  it('counts no errors in a file that could not be read at all', () => {
    const { container } = show('en', undefined, new RefusedFile([createOpenProblem('cannot-read', '', '404')]));
    expect(textOf(container.querySelector('[role=alert]'))).toBe('The file was not opened');
    expect(textOf(container).replaceAll(/[\u2066-\u2069]/g, '')).toContain('The file could not be read: 404 Check its address and the connection.');
  });

  it('lists them in Arabic', () => {
    const { container } = show('ar', undefined, new RefusedFile([createOpenProblem('too-many-facts', '/events', '', { most: 1_000_000 })], 2));
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    expect(textOf(container)).toContain('لم يُفتح الملف فيه 3 أخطاء، وهذه أولها');
    expect(textOf(container)).toContain('في الملف أكثر من 1,000,000 واقعة');
    expect(textOf(container)).toContain('وخطآن آخران.');
  });
});
