import { defaultLimits, type OpenLimits } from '../../../src/timeline/open/limits.ts';
import { createIntake, type TimelineData } from '../../../src/timeline/open/intake.ts';
import { RefusedFile, type OpenProblem } from '../../../src/timeline/open/open-problem.ts';
import type { Lang } from '../../../src/base/localized.ts';

const encoder = new TextEncoder();

/** Takes a file in at once. */
export function readFile(content: unknown, lang: Lang = 'en', limits: Partial<OpenLimits> = {}): TimelineData {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const intake = createIntake(lang, { ...defaultLimits, ...limits });
  intake.push(encoder.encode(text));
  const steps = intake.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Why a file is refused. */
export function refusalOf(run: () => unknown): RefusedFile {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
  throw new Error('The file was not refused');
}

export function problemsOf(content: unknown, limits: Partial<OpenLimits> = {}): readonly OpenProblem[] {
  return refusalOf(() => readFile(content, 'en', limits)).problems;
}

/** A plain file with one lane and the events given, completed where they leave something out. */
export function plainFile(events: readonly Readonly<Record<string, unknown>>[]) {
  return { lanes: [{ id: 'a', name: 'A' }], events: events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, lane: 'a', ...event })) };
}
