import { serverNow } from '../../../lib/clock.ts';

/**
 * Saves a draft as a whole, one request after the other, a moment after the last change. What it says is only ever what the server
 * has answered: a draft is saved once its version came back, and a newer change makes it unsaved again.
 */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** Something in it cannot be read as a number yet. */
  | { kind: 'unreadable' }
  /** No answer: it is tried again. */
  | { kind: 'unsent' }
  | { kind: 'refused'; error: unknown }
  | { kind: 'conflict'; error: unknown };

export type Answer = { version: number } | { refused: unknown } | { conflict: unknown } | { unsent: true };

interface Ports<T> {
  /** Whether it can be sent. */
  ready: (state: T) => boolean;
  send: (state: T, version: number) => Promise<Answer>;
}

const PAUSE_MS = 1_000;
const AGAIN_MS = 5_000;

export class Saver<T> {
  state: SaveState = { kind: 'idle' };
  /** How it stood when nothing was unsaved last: nothing newer is claimed when a change is taken back. */
  private settled: SaveState = { kind: 'idle' };
  version: number;
  private readonly ports: Ports<T>;
  private readonly listeners = new Set<() => void>();
  private wanted: T;
  private stored: T;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(loaded: T, version: number, ports: Ports<T>) {
    this.wanted = loaded;
    this.stored = loaded;
    this.version = version;
    this.ports = ports;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.state;

  get isUnsaved(): boolean {
    return this.busy || this.wanted !== this.stored;
  }

  change(next: T): void {
    this.wanted = next;
    if (this.state.kind === 'conflict') {
      return;
    }
    clearTimeout(this.timer);
    if (!this.busy) {
      this.show(next === this.stored ? this.settled : { kind: 'waiting' });
    }
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** The newest version of somebody else is what is stored now; the next change builds on it. */
  take(loaded: T, version: number): void {
    clearTimeout(this.timer);
    this.version = version;
    this.stored = loaded;
    this.wanted = loaded;
    this.show({ kind: 'idle' });
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy || this.state.kind === 'conflict' || this.wanted === this.stored) {
      return;
    }
    const sent = this.wanted;
    if (!this.ports.ready(sent)) {
      this.show({ kind: 'unreadable' });
      return;
    }
    this.busy = true;
    this.show({ kind: 'saving' });
    const answer = await this.ports.send(sent, this.version);
    this.busy = false;
    if ('version' in answer) {
      this.version = answer.version;
      this.stored = sent;
      this.settled = { kind: 'saved', at: serverNow() };
      this.show(this.settled);
    } else if ('conflict' in answer) {
      this.show({ kind: 'conflict', error: answer.conflict });
      return;
    } else {
      this.show('refused' in answer ? { kind: 'refused', error: answer.refused } : { kind: 'unsent' });
    }
    if (this.wanted !== sent) {
      await this.flush();
    } else if ('unsent' in answer) {
      this.timer = setTimeout(() => void this.flush(), AGAIN_MS);
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private show(state: SaveState): void {
    this.state = state;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}
