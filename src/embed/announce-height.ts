/**
 * Tells the page around an embed how high it wants to be, in the words of every frame that listens: AMP and @newswire/frames,
 * Datawrapper, pym, iframe-resizer, Medium, WordPress and H5P. Each ignores what is not its own. Nothing in these messages
 * is secret, so they go to whoever the parent is: in a sandbox neither side has an origin to name.
 */
const pymId = new URLSearchParams(location.search).get('childId') ?? 'waqai';

/** WordPress gives each frame a secret in its address, and listens to no message without it. */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');

let resizerId: string | undefined;
let isH5p = false;

function post(message: unknown): void {
  parent.postMessage(message, '*');
}

/** @param height px, of everything there is to see */
export function announceHeight(height: number): void {
  const figure = document.querySelector('main')?.dataset.figure ?? '';
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ 'datawrapper-height': { [`waqai-${figure}`]: height } });
  post(['pym', pymId, 'height', String(height)].join('xPYMx'));
  post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  if (secret !== null) post({ message: 'height', value: height, secret });
  if (resizerId !== undefined) post(`[iFrameSizer]${resizerId}:${height}:${innerWidth}:size`);
  if (isH5p) post({ context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: innerHeight });
}

/** Says hello to a page with H5P's listener, which answers where there is one. */
export function greetHosts(): void {
  post({ context: 'h5p', action: 'hello' });
}

/**
 * Calls `repeat` where the parent asks for the height again, in any of the dialects; every other message is let pass.
 * Listens to the parent alone.
 */
export function onHeightAsked(repeat: () => void): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (typeof data === 'string' && data.startsWith('[iFrameSizer]')) resizerId = data.slice('[iFrameSizer]'.length).split(':', 1)[0];
    else if (isRecord(data) && data.context === 'h5p' && (data.action === 'hello' || data.action === 'resizePrepared')) isH5p = true;
    else if (!isRecord(data) || !((data.sentinel === 'amp' && data.type === 'frames-init') || (data.message === 'ready' && data.secret === secret))) return;
    repeat();
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
