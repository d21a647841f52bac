import { createOpenProblem, RefusedFile } from '../timeline/open/open-problem.ts';

/** A file at hand, or its address. */
export type ReadableSource = Blob | { readonly href: string };

export interface SourceStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** bytes that will come; absent where that cannot be known */
  readonly totalBytes?: number;
}

/**
 * The bytes of a source, as they arrive. Rejects with a RefusedFile where there is nothing to read, and with an AbortError
 * where `signal` is aborted first.
 */
export async function streamSource(source: ReadableSource, signal?: AbortSignal): Promise<SourceStream> {
  if (source instanceof Blob) return { stream: source.stream(), totalBytes: source.size };
  const response = await request(source.href, signal);
  if (!response.ok) throw new RefusedFile([createOpenProblem('cannot-read', '', String(response.status))]);
  const totalBytes = lengthOf(response);
  return { stream: response.body ?? new Blob([]).stream(), ...(totalBytes !== undefined && { totalBytes }) };
}

async function request(href: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(href, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RefusedFile([createOpenProblem('cannot-read')]);
  }
}

/**
 * The length a server has told, where it is that of the bytes we shall see: a packed reply tells its packed length, and of a reply
 * from another origin we may not see whether it is packed (Fetch, CORS-safelisted response-header names).
 */
function lengthOf({ headers, type }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? NaN);
  const mayBePacked = type !== 'basic' || headers.has('content-encoding');
  return mayBePacked || !Number.isSafeInteger(length) || length <= 0 ? undefined : length;
}
