/** What a page around embeds needs: their heights, taken from the frames themselves and from nobody else. */
const least = 50;
const most = 5000;

interface HeightMessage {
  readonly sentinel?: unknown;
  readonly type?: unknown;
  readonly height?: unknown;
}

/** The height an embed asks for, px, within bounds; undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, height } = data as HeightMessage;
  if (sentinel !== 'amp' || type !== 'embed-size') return undefined;
  const px = Number(height);
  return px > 0 ? Math.min(most, Math.max(least, Math.ceil(px))) : undefined;
}

/** Asks a frame that may have spoken before anybody listened to say its height again. */
export function askHeight(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
