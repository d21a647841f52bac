import { hasUnbalancedBidi } from '../text/bidi.ts';
import type { ProblemCode } from './problem.ts';

/** Longest text a fact may carry, in UTF-16 code units. */
export const MOST_CHARACTERS = 20_000;

/** C0 and C1 controls, noncharacters and half pairs: none of them belongs in a sentence, and SVG (XML 1.0) cannot carry them. */
const CONTROL = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;
/** Embeddings and overrides: they reorder whatever follows them (CVE-2021-42574). Isolates do the same work safely. */
const OVERRIDE = /[\u202a-\u202e]/;

/** Spaces, joiners, direction marks, fillers and the empty Braille cell: a text of these alone shows nothing. */
const UNSEEN = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** What is wrong with a text as a text; empty where nothing is. Arabic marks, ZWJ, ZWNJ and direction marks are fine. */
export function textFaults(text: string): readonly ProblemCode[] {
  const faults: ProblemCode[] = [];
  if (UNSEEN.test(text)) faults.push('empty-text');
  if (text.length > MOST_CHARACTERS) faults.push('text-too-long');
  if (CONTROL.test(text)) faults.push('control-character');
  if (OVERRIDE.test(text) || hasUnbalancedBidi(text)) faults.push('bidi-control');
  return faults;
}

/** True for an absolute http or https address without spaces; read by the URL parser, never by a pattern alone. */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || textFaults(text).length > 0) return false;
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
  } catch {
    return false;
  }
}
