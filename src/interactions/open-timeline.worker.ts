/** A worker's whole life: it is told once what to open, and says how it went. Cancelling ends it from outside. */
import { RefusedFile } from '../timeline/open/open-problem.ts';
import { buffersOf } from '../timeline/open/opened.ts';
import { feedIntake, type OpenOrder } from './feed-intake.ts';
import type { OpenMessage } from './open-messages.ts';

function say(message: OpenMessage, transfer: readonly ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: [...transfer] });
}

async function open(order: OpenOrder): Promise<void> {
  try {
    const data = await feedIntake(order, { onProgress: (progress) => say({ kind: 'progress', progress }) });
    say({ kind: 'opened', data }, buffersOf(data));
  } catch (error) {
    if (error instanceof RefusedFile) say({ kind: 'refused', problems: error.problems, more: error.more });
    else say({ kind: 'failed', message: String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<OpenOrder>) => void open(data), { once: true });
say({ kind: 'ready' });
