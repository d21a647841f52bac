/** Characters encoded in one go: some milliseconds' worth. */
const PIECE = 1_000_000;

/** A text as a file, encoded piece by piece with a pause between two; half pairs become U+FFFD. */
export async function toBlob(text: string, pause: () => Promise<void> | undefined): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPiece(text, from + PIECE);
    pieces.push(new Blob([text.slice(from, to)]));
    from = to;
    await pause();
  }
  return new Blob(pieces);
}

/** Not between the halves of a pair. */
function endOfPiece(text: string, to: number): number {
  const unit = text.charCodeAt(to - 1);
  return to < text.length && unit >= 0xd800 && unit < 0xdc00 ? to + 1 : to;
}
