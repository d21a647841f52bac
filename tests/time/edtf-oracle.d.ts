/** The parts of the npm package edtf that the tests check the parser against. */
declare module 'edtf' {
  interface Dated {
    /** ms; −Infinity or Infinity where open, null where unknown */
    readonly min: number | null;
    /** ms of the last instant, which is one of the date */
    readonly max: number | null;
  }
  export default function edtf(text: string): Dated;
}
