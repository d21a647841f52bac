/** The same key with an English and with an Arabic layout. */
const tableKeys: ReadonlySet<string> = new Set(['t', 'T', 'ف']);

/** Whether a key asks for the table. */
export function isTableKey(key: string): boolean {
  return tableKeys.has(key);
}

/** Whether a drawing answers a key, once it can. */
export function isAnswered({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (/^(?:Arrow\w+|Home|End|Enter| |Escape)$/.test(key) || isTableKey(key));
}
