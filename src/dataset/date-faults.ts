import { parseEdtf } from '../time/edtf.ts';
import type { Edtf } from '../time/types.ts';
import type { ProblemCode } from './problem.ts';

const LOOKS_LIKE_DATE = /^\d{4}-\d{2}(?:-\d{2})?[~?%]?$/;

/** Why a text is no date of the EDTF subset; undefined where it is one. */
export function dateFault(text: string): ProblemCode | undefined {
  if (parseEdtf(text)) return undefined;
  const parts = text.split('/');
  if (parts.some((part) => LOOKS_LIKE_DATE.test(part) && !parseEdtf(part))) return 'no-such-date';
  return isReversed(parts) ? 'reversed-interval' : 'bad-date';
}

/** As `dateFault`, where an interval or a choice of dates will not do either. */
export function singleDateFault(text: string): ProblemCode | undefined {
  const date = parseEdtf(text);
  if (!date) return dateFault(text) === 'no-such-date' ? 'no-such-date' : 'not-a-single-date';
  return date.kind === 'date' ? undefined : 'not-a-single-date';
}

function isReversed(parts: readonly string[]): boolean {
  const [start, end] = parts.map(parsePart);
  return parts.length === 2 && start !== undefined && end !== undefined && start.earliest >= end.latest;
}

function parsePart(part: string): Edtf | undefined {
  const date = parseEdtf(part);
  return date?.kind === 'date' ? date : undefined;
}
