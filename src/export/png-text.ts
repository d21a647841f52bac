/** Bytes of a PNG that come before its first chunk. */
const signatureLength = 8;

/** CRC-32 of ISO 3309, as PNG asks for it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An uncompressed `iTXt` chunk: keyword, no compression, no language, UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** The PNG with texts in it, by the keywords of the PNG specification (Title, Source, …); empty ones are left out. */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string | undefined>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).flatMap(([keyword, text]) => (text ? textChunk(keyword, text) : []));
  // After IHDR, which is always first: 4 bytes of length, 4 of type, 13 of content, 4 of checksum.
  const head = signatureLength + 25;
  const parts = [png.subarray(0, head), ...chunks, png.subarray(head)];
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.length;
  }
  return result;
}
