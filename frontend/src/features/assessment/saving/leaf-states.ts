import { type Leaf, withBeside } from '../model.ts';
import { IDLE, type SaveState } from './save-state.ts';

/** What the screen sees of the outbox: each leaf's state, and its newest view from the server. */
export class LeafStates {
  private readonly states = new Map<string, SaveState>();
  private readonly newest = new Map<string, Leaf>();
  private readonly epochs = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  /** Grows with every change, for React. */
  revision = 0;
  /** Grows when a save brought a newer view. */
  accepted = 0;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(leaf: string): SaveState {
    return this.states.get(leaf) ?? IDLE;
  }

  become(leaf: string, state: SaveState): void {
    if (state.kind === 'waiting' && this.of(leaf).kind === 'waiting') {
      return; // said already: not every key draws the whole sheet
    }
    this.states.set(leaf, state);
    this.notify();
  }

  /** Grows when the form has to start again from the server's values. */
  epoch(leaf: string): number {
    return this.epochs.get(leaf) ?? 0;
  }

  startAgain(leaf: string): void {
    this.epochs.set(leaf, this.epoch(leaf) + 1);
  }

  accept(leaf: Leaf): void {
    this.newest.set(leaf.code, leaf);
    this.accepted++;
  }

  /** The newer of the given view and what the last save brought: the answer to an older question may come late. */
  freshest(leaf: Leaf): Leaf {
    const known = this.newest.get(leaf.code);
    return known && known.version > leaf.version ? withBeside(known, leaf) : leaf;
  }

  notify(): void {
    this.revision++;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}
