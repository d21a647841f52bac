/** The text with U+2060 round a dash between two letters, so that no line breaks within "US–Syrian". */
export function keepDashes(text: string): string {
  return text.replace(/(\p{L})([-–])(?=\p{L})/gu, '$1\u2060$2\u2060');
}
