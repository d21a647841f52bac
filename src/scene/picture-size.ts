import type { Scene } from './types.ts';

/** How large a scene is as a file, whole px. */
export function pictureSize({ width, height, magnification = 1 }: Pick<Scene, 'width' | 'height' | 'magnification'>): { readonly width: number; readonly height: number } {
  return { width: Math.round(width * magnification), height: Math.round(height * magnification) };
}
