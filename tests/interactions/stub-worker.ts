import { feedIntake, type OpenOrder } from '../../src/interactions/feed-intake.ts';
import type { OpenMessage } from '../../src/interactions/open-messages.ts';
import { RefusedFile } from '../../src/timeline/open/open-problem.ts';

/** `broken`: its script is never loaded; `dies`: it begins and fails. */
type Fate = 'works' | 'broken' | 'dies';

/** A worker as far as a page can tell: what it says comes later, as a copy, and not after it was ended. */
export class StubWorker extends EventTarget {
  static readonly started: StubWorker[] = [];
  isTerminated = false;
  readonly #fate: Fate;

  constructor(fate: Fate = 'works') {
    super();
    this.#fate = fate;
    StubWorker.started.push(this);
    setTimeout(() => (fate === 'broken' ? this.dispatchEvent(new Event('error')) : this.#say({ kind: 'ready' })));
  }

  postMessage(order: OpenOrder): void {
    if (this.#fate === 'dies') setTimeout(() => this.dispatchEvent(new Event('error')));
    else void this.#work(structuredClone(order));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  async #work(order: OpenOrder): Promise<void> {
    try {
      const data = await feedIntake(order, { onProgress: (progress) => this.#say({ kind: 'progress', progress }) });
      this.#say({ kind: 'opened', data });
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      this.#say({ kind: 'refused', problems: error.problems, more: error.more });
    }
  }

  #say(message: OpenMessage): void {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}
