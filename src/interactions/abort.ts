/** What every cancelled opening rejects with. */
export function createAbortError(): DOMException {
  return new DOMException('The opening of the file was cancelled', 'AbortError');
}

/** Throws it once `signal` is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw createAbortError();
}
