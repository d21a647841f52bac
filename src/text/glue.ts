const noBreakSpace = '\u00a0';

/** A number as written in running text: digits of either set with separators, perhaps after ~ or a bracket or a joined و ب ل ك. */
const number = /^[(«“]?(?:[وفبلك]ـ?)?~?[0-9٠-٩][0-9٠-٩.,٫٬]*[%٪]?$/u;
const numberAtEnd = /^[(«“]?(?:[وفبلك]ـ?)?~?[0-9٠-٩][0-9٠-٩.,٫٬]*[%٪]?[)».,،؛;:؟?!”]*$/u;
/** 1800–2099: a year counts nothing, so it is not tied to the word after it. */
const year = /^[(«“]?(?:[وفبلك]ـ?)?(?:1[89]|20|١[٨٩]|٢٠)[0-9٠-٩]{2}$/u;

/** Words, and a sign, that lead to a number and would be left behind at the end of a line. */
const leading: ReadonlySet<string> = new Set([
  'من', 'إلى', 'في', 'منذ', 'حتى', 'نحو', 'بين', 'بعد', 'قبل', 'عام', 'الفقرة', 'وإلى', 'ومن',
  '+',
  'from', 'to', 'in', 'since', 'until', 'about', 'between', 'by', 'of', 'after', 'before', 'on', 'paragraph',
]);

function isGlued(before: string, after: string, isLast: boolean): boolean {
  if (leading.has(before.toLowerCase()) && numberAtEnd.test(after)) return true;
  if (number.test(before) && !year.test(before) && !before.endsWith('.') && !before.endsWith(',')) {
    return /^[(«“]?\p{L}/u.test(after) && !numberAtEnd.test(after) && !leading.has(after.toLowerCase());
  }
  return isLast && numberAtEnd.test(after);
}

/**
 * The text with U+00A0 for the spaces that tie a number to its noun ("63 هجومًا", "1 يناير", "3 people"), to the word that leads
 * to it ("إلى 10", "in 2015"), and a number that ends the text to the word before it. Nothing else changes; done twice it does
 * no more. Meant for one heading, label or paragraph, before `wrapText`.
 */
export function glueNumbers(text: string): string {
  const words = text.split(/[ \u00a0]/);
  const spaces = text.match(/[ \u00a0]/g) ?? [];
  return words.reduce((glued, word, i) => {
    const tied = isGlued(words[i - 1] ?? '', word, i === words.length - 1);
    return glued + (tied ? noBreakSpace : spaces[i - 1] ?? ' ') + word;
  });
}
