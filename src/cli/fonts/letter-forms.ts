import { joiningTypeOf, type Form } from '../../text/joining.ts';
import type { Script, Shaper } from './shaper.ts';

/** Lam-alef ligatures: the character that names them in the tables, and how they are spelled. */
export const lamAlefs: ReadonlyMap<string, string> = new Map([['\ufef5', 'لآ'], ['\ufef7', 'لأ'], ['\ufef9', 'لإ'], ['\ufefb', 'لا']]);

const zwj = '\u200d';

/** The forms a letter has: all four, or isolated and final, or the one form of what never joins. */
export function formsOf(char: string): readonly Form[] {
  if (lamAlefs.has(char)) return [0, 1];
  const type = joiningTypeOf(char);
  return type === 'dual' ? [0, 1, 2, 3] : type === 'right' ? [0, 1] : [0];
}

/** Width of letters in font units where the first has the form `first` and the last the form `last`; joiners stand for the neighbours. */
export function measureForms(shaper: Shaper, chars: readonly string[], first: Form, last: Form, script: Script): number {
  const spelled = chars.map((char) => lamAlefs.get(char) ?? char).join('');
  return shaper.measure(`${first & 1 ? zwj : ''}${spelled}${last & 2 ? zwj : ''}`, script);
}

/** Whether the two letters can stand side by side in these forms. */
export function isPossiblePair(left: string, leftForm: Form, right: string, rightForm: Form): boolean {
  if (left === 'ل' && 'آأإا'.includes(right)) return false;
  const joins = formsOf(left).length === 4 && formsOf(right).length > 1;
  return leftForm >= 2 === joins && rightForm % 2 === (joins ? 1 : 0);
}
