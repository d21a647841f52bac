/** Bytes that grow: what is appended is copied, and the memory doubles when it is full. */
export interface ByteStore {
  readonly length: number;
  readonly append: (bytes: Uint8Array) => void;
  /** appends `text` as UTF-8; half pairs become U+FFFD */
  readonly appendText: (text: string) => void;
  readonly appendByte: (byte: number) => void;
  /** a view of a part; holds until the next append */
  readonly view: (from?: number, to?: number) => Uint8Array;
}

const encoder = new TextEncoder();
/** UTF-8 takes at most three bytes for a UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 3;

/** An empty store. */
export function createByteStore(capacity = 1024): ByteStore {
  let bytes = new Uint8Array(capacity);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(length + more, 2 * bytes.length));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  };
  return {
    get length() {
      return length;
    },
    append(added) {
      reserve(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    appendText(text) {
      reserve(MOST_BYTES_A_UNIT * text.length);
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
    },
    appendByte(byte) {
      reserve(1);
      bytes[length] = byte;
      length += 1;
    },
    view: (from = 0, to = length) => bytes.subarray(from, to),
  };
}
