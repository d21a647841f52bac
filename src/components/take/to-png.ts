import { withPngText } from '../../export/png-text.ts';
import type { FileDetails } from '../../export/svg-file.ts';
import { pictureSize } from '../../scene/picture-size.ts';
import type { Scene } from '../../scene/types.ts';

/** A canvas of this size is more than the browser can hold. */
export class TooLarge extends Error {}

/** An outlined SVG as PNG, `scale` pixels to the px, with title, source and permalink as texts in it. Throws TooLarge. */
export async function toPng(svg: string, scene: Scene, scale: number, { source, permalink }: FileDetails): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { width, height } = pictureSize(scene);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new TooLarge();
  return withPngText(new Uint8Array(await blob.arrayBuffer()), { Title: scene.title, Source: source, URL: permalink });
}
