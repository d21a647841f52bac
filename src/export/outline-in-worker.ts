import workerAddress from './outline.worker.ts?worker&url';
import type { OutlineMessage, OutlineOrder } from './outline-orders.ts';

/** No worker runs here, or its code cannot be had: the files that the build has written are all there is. */
export class NoOutlines extends Error {}

export type Outlined = Extract<OutlineMessage, { kind: 'done' }>;

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

let policy: ScriptPolicy | undefined;

/** Under Trusted Types somebody has to vouch for a script's address: for this one, and no other. */
function vouchFor(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } };
  policy ??= trustedTypes?.createPolicy('waqai-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError(`Not a script of ours: ${asked}`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

/**
 * Makes one file in a worker of its own. Rejects with NoOutlines where none can run, with an AbortError once `signal` is aborted, and
 * with an Error that says why where the fonts cannot be had.
 */
export function outlineInWorker(order: OutlineOrder, signal: AbortSignal): Promise<Outlined> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(vouchFor(workerAddress), { type: 'module' });
    } catch (error) {
      reject(new NoOutlines(String(error)));
      return;
    }
    const settle = (report: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', onAbort);
      report();
    };
    const onAbort = (): void => settle(() => reject(new DOMException('cancelled', 'AbortError')));
    signal.addEventListener('abort', onAbort);
    worker.addEventListener('message', ({ data }: MessageEvent<OutlineMessage>) => {
      if (data.kind === 'ready') worker.postMessage(order);
      else settle(() => (data.kind === 'done' ? resolve(data) : reject(new Error(data.reason))));
    });
    worker.addEventListener('error', () => settle(() => reject(new NoOutlines('The worker did not start'))));
  });
}
