/** The tables of a font by their four-letter tags, in the order of the file. */
export type SfntTables = ReadonlyMap<string, Buffer>;

const headerSize = 12;
const recordSize = 16;
const checkSumAdjustmentAt = 8;

/** Reads the table directory of a TrueType file (OpenType spec, "Organization of an OpenType Font"). Throws on anything else. */
export function parseSfnt(font: Buffer): SfntTables {
  if (font.length < headerSize || font.readUInt32BE(0) !== 0x00010000) throw new Error('not a TrueType font');
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = headerSize + i * recordSize;
    const offset = font.readUInt32BE(record + 8);
    tables.set(font.toString('latin1', record, record + 4), font.subarray(offset, offset + font.readUInt32BE(record + 12)));
  }
  return tables;
}

/** Sum of the big-endian 32-bit words of a table, padded with zeros, modulo 2^32. */
export function measureChecksum(table: Buffer): number {
  const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
  table.copy(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Writes tables as a TrueType file, sorted by tag, with fresh checksums. The same tables always give the same bytes. */
export function toSfnt(tables: SfntTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, data]) => [tag, Buffer.from(data)] as const);
  sorted.find(([tag]) => tag === 'head')?.[1].writeUInt32BE(0, checkSumAdjustmentAt);
  const directory = createDirectory(sorted);
  const parts = [directory];
  for (const [, data] of sorted) parts.push(data, Buffer.alloc((4 - (data.length % 4)) % 4));
  const font = Buffer.concat(parts);
  const headRecord = sorted.findIndex(([tag]) => tag === 'head');
  if (headRecord >= 0) {
    const headAt = font.readUInt32BE(headerSize + headRecord * recordSize + 8);
    font.writeUInt32BE((0xb1b0afba - measureChecksum(font)) >>> 0, headAt + checkSumAdjustmentAt);
  }
  return font;
}

function createDirectory(sorted: readonly (readonly [string, Buffer])[]): Buffer {
  const count = sorted.length;
  const directory = Buffer.alloc(headerSize + count * recordSize);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  let offset = directory.length;
  sorted.forEach(([tag, data], i) => {
    const record = headerSize + i * recordSize;
    directory.write(tag, record, 4, 'latin1');
    directory.writeUInt32BE(measureChecksum(data), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(data.length, record + 12);
    offset += Math.ceil(data.length / 4) * 4;
  });
  return directory;
}
