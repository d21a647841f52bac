import fc from 'fast-check';
import type { Lang } from '../../../src/base/localized.ts';
import type { Aspect, Assessment, Dataset, Stance } from '../../../src/dataset/types.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Locale } from '../../../src/locale/types.ts';
import { createDataset } from '../generated-datasets.ts';

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

export function optionsFor(width: number, lang: Lang, height?: number): LayoutOptions {
  return {
    locale: localeOf(lang),
    timeDirection: lang === 'ar' ? 'rtl' : 'ltr',
    form: width >= 640 ? 'wide' : width >= 370 ? 'middle' : 'narrow',
    width,
    key: true,
    ...(height !== undefined && { height }),
  };
}

const both = (text: string) => ({ ar: text, en: text });

/** A position as a test asks for it. */
export interface PositionSketch {
  readonly actor: string;
  readonly question: string;
  readonly stance: Stance;
  readonly label?: string;
  readonly locators?: readonly string[];
  readonly also?: readonly (readonly [question: string, stance: Stance])[];
}

function createAspect([question, stance]: readonly [string, Stance], locators: readonly string[]): Aspect {
  return { question, stance, label: both('further'), locators };
}

function createAssessment(sketch: PositionSketch, index: number): Assessment {
  const { actor, question, stance, label = 'short', locators = ['P1'], also = [] } = sketch;
  return {
    id: `a${index}`,
    actor,
    question,
    stance,
    label: both(label),
    position: both(`position ${index}`),
    locators,
    also: also.map((aspect) => createAspect(aspect, locators)),
  };
}

/** A dataset of positions alone; its questions and voices are those the positions name. */
export function createPositions(sketches: readonly PositionSketch[], suffix = ''): Dataset {
  const questions = new Set(sketches.flatMap(({ question, also = [] }) => [question, ...also.map(([id]) => id)]));
  return {
    ...createDataset([]),
    questions: [...questions].map((id) => ({ id, name: both(`${id}${suffix}`) })),
    actors: [...new Set(sketches.map(({ actor }) => actor))].map((id) => ({
      id,
      name: both(`${id}${suffix}`),
      role: both(`rank, house${suffix}`),
    })),
    assessments: sketches.map(createAssessment),
  };
}

const ids = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((n) => `${prefix}${n}`);
const stances = fc.constantFrom<Stance[]>('strength', 'risk', 'both', 'neutral');
const texts = fc.constantFrom(
  'x',
  'ممكن؛ هجوم واحد لا يكفي حُكمًا',
  'كلمةبلافراغ'.repeat(18),
  'A very long label that goes on and on. '.repeat(5).trim(),
);

const sketch: fc.Arbitrary<PositionSketch> = fc.record({
  actor: ids('voice', 9),
  question: ids('question', 7),
  stance: stances,
  label: texts,
  locators: fc.array(fc.integer({ min: 1, max: 400 }).map((n) => `P${n}`), { minLength: 1, maxLength: 9 }),
  also: fc.array(fc.tuple(ids('question', 7), stances), { maxLength: 2 }),
});

/** Up to 24 positions of nine voices on seven questions, with words of any length. */
export const positioned: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(sketch, { maxLength: 24 }), fc.constantFrom('', ' of a long name that does not end'.repeat(3), 'بلافراغ'.repeat(9)))
  .map(([sketches, suffix]) => createPositions(sketches, suffix));
