/** What the dataset says of positions, as voices × questions. Knows no words and no pixels. */
import type { Localized } from '../../base/localized.ts';
import type { Actor, Assessment, Dataset, Question, Stance } from '../../dataset/types.ts';

/** One position on one question: an assessment, or what it says of a further question. */
export interface Entry {
  readonly fact: string;
  readonly assessment: Assessment;
  readonly stance: Stance;
  readonly label: Localized;
  readonly locators: readonly string[];
}

/** All that one voice says of one question; never without an entry. */
export interface Cell {
  readonly question: Question;
  readonly entries: readonly Entry[];
  readonly stance: Stance;
}

export interface Voice {
  readonly actor: Actor;
  /** in the order of the questions */
  readonly cells: readonly Cell[];
}

/** One question with those who speak to it. */
export interface Column {
  readonly question: Question;
  readonly cells: readonly (readonly [Voice, Cell])[];
  /** true where three voices or more all point the same way */
  readonly isAgreed: boolean;
}

export interface Reading {
  /** by the first question they speak to, then as the dataset has them */
  readonly voices: readonly Voice[];
  /** the questions somebody speaks to */
  readonly columns: readonly Column[];
}

/** So many voices of one mind make an agreement. */
const leastAgreeing = 3;

/** The stance of positions taken together: a description beside a judgement does not weaken it. */
export function mergeStances(stances: readonly Stance[]): Stance {
  const pointsTo = (stance: Stance): boolean => stances.includes(stance) || stances.includes('both');
  if (pointsTo('strength') && pointsTo('risk')) return 'both';
  if (pointsTo('strength')) return 'strength';
  return pointsTo('risk') ? 'risk' : 'neutral';
}

function entriesOf(assessment: Assessment, question: string): readonly Entry[] {
  const common = { fact: `position:${assessment.id}`, assessment };
  return [assessment, ...assessment.also]
    .filter((aspect) => aspect.question === question)
    .map(({ stance, label, locators }) => ({ ...common, stance, label, locators }));
}

function readVoice(dataset: Dataset, id: string): Voice {
  const own = dataset.assessments.filter(({ actor }) => actor === id);
  const cells = dataset.questions.flatMap((question): readonly Cell[] => {
    const entries = own.flatMap((assessment) => entriesOf(assessment, question.id));
    return entries.length === 0 ? [] : [{ question, entries, stance: mergeStances(entries.map(({ stance }) => stance)) }];
  });
  const actor = dataset.actors.find((candidate) => candidate.id === id) ?? { id, name: { ar: id, en: id } };
  return { actor, cells };
}

function isAgreed(cells: readonly (readonly [Voice, Cell])[]): boolean {
  const stances = new Set(cells.map(([, { stance }]) => stance));
  const isOneWay = stances.size === 1 && (stances.has('strength') || stances.has('risk'));
  return isOneWay && cells.length >= leastAgreeing;
}

/** The positions of a dataset, whole; a dataset without any gives no voices and no columns. */
export function readPositions(dataset: Dataset): Reading {
  const firstQuestion = ({ cells }: Voice): number =>
    dataset.questions.findIndex(({ id }) => id === cells[0]?.question.id);
  const voices = [...new Set(dataset.assessments.map(({ actor }) => actor))]
    .map((id) => readVoice(dataset, id))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => firstQuestion(a) - firstQuestion(b));
  const columns = dataset.questions.map((question) => {
    const cells = voices.flatMap((voice) =>
      voice.cells.filter((cell) => cell.question.id === question.id).map((cell) => [voice, cell] as const),
    );
    return { question, cells, isAgreed: isAgreed(cells) };
  });
  return { voices, columns: columns.filter(({ cells }) => cells.length > 0) };
}

/** The two findings the title can state: a question, and the stance whose voices it counts. */
export const findings = {
  working: { question: 'cooperation', stance: 'strength' },
  recurring: { question: 'recurrence', stance: 'risk' },
} as const;

/** How many voices hold a stance on a question, and how many speak to it at all. */
export interface Tally {
  readonly holding: number;
  readonly speaking: number;
}

/** The tally of a finding; undefined where nobody holds it, so that there is nothing to state. */
export function countFinding({ columns }: Reading, finding: keyof typeof findings): Tally | undefined {
  const { question, stance } = findings[finding];
  const cells = columns.find((column) => column.question.id === question)?.cells ?? [];
  const holding = cells.filter(([, cell]) => cell.stance === stance).length;
  return holding === 0 ? undefined : { holding, speaking: cells.length };
}

/** The questions on which some point to strength and some to risk. */
export function dividedQuestions({ columns }: Reading): readonly Question[] {
  return columns
    .filter(({ cells }) => mergeStances(cells.map(([, { stance }]) => stance)) === 'both')
    .map(({ question }) => question);
}

/** The stances that are drawn, in the order of the key. */
export function drawnStances({ columns }: Reading): readonly Stance[] {
  const drawn = new Set(columns.flatMap(({ cells }) => cells.map(([, { stance }]) => stance)));
  return (['strength', 'risk', 'both', 'neutral'] as const).filter((stance) => drawn.has(stance));
}
