import { parseSfnt, toSfnt } from './sfnt.ts';

const copyrightId = 0;
const versionId = 5;
/** What the licence and its address are called where a source leaves them out. */
const licence: readonly (readonly [id: number, text: string])[] = [
  [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at: https://openfontlicense.org'],
  [14, 'https://openfontlicense.org'],
];
/** Records a renamed font carries; the trademark (7) and the designers' names of the original are left out with its name. */
export const keptNameIds: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17];

/** The English Windows records (platform 3, encoding 1, language 0x409) of a `name` table, by name id. */
export function parseNames(table: Buffer): ReadonlyMap<number, string> {
  const strings = table.readUInt16BE(4);
  const names = new Map<number, string>();
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const record = 6 + i * 12;
    if (table.readUInt16BE(record) !== 3 || table.readUInt16BE(record + 4) !== 0x409) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    names.set(table.readUInt16BE(record + 6), text.swap16().toString('utf16le'));
  }
  return names;
}

/** A `name` table of format 0 with English Windows records only. */
export function toNameTable(names: ReadonlyMap<number, string>): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const strings = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + sorted.length * 12);
  header.writeUInt16BE(sorted.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  sorted.forEach(([id], i) => {
    const length = strings[i]?.length ?? 0;
    [3, 1, 0x409, id, length, offset].forEach((value, k) => header.writeUInt16BE(value, 6 + i * 12 + k * 2));
    offset += length;
  });
  return Buffer.concat([header, ...strings]);
}

const styleNames: Readonly<Record<number, string>> = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' };

/**
 * The font under a new name, as the Open Font License asks of a modified version whose original has a reserved name.
 * Copyright, version and licence stay. Throws where the font has no names.
 */
export function renameFont(font: Buffer, family: string, weight: number): Buffer {
  const tables = new Map(parseSfnt(font));
  const table = tables.get('name');
  if (!table) throw new Error('font without a name table');
  const original = parseNames(table);
  const style = styleNames[weight] ?? String(weight);
  const linked = style === 'Regular' || style === 'Bold';
  const postScript = `${family.replaceAll(' ', '')}-${style}`;
  const names = new Map([
    [1, linked ? family : `${family} ${style}`], [2, linked ? style : 'Regular'], [3, `Waqai;${postScript}`],
    [4, `${family} ${style}`], [6, postScript],
  ]);
  if (!linked) names.set(16, family).set(17, style);
  for (const id of [copyrightId, versionId]) names.set(id, original.get(id) ?? '');
  for (const [id, text] of licence) names.set(id, original.get(id) ?? text);
  tables.set('name', toNameTable(names));
  return toSfnt(tables);
}
