import type { FaceBytes, FaceId } from './face-files.ts';

/** Several fonts in one file, one after the other. */
export interface FacePack {
  readonly url: string;
  /** bytes of each, in their order */
  readonly index: readonly { readonly id: FaceId; readonly length: number }[];
}

/** Fetches a pack and cuts it up. Rejects where it cannot be had. */
export async function fetchFaces({ url, index }: FacePack): Promise<FaceBytes> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let offset = 0;
  return new Map(index.map(({ id, length }) => [id, bytes.subarray(offset, (offset += length))] as const));
}
