import { ownerOf } from '../../../lib/pending-db.ts';
import type { Unsent } from '../../../lib/unsent.ts';
import type { Draft, Entry, Leaf } from '../model.ts';
import { type Job, Jobs } from './jobs.ts';
import { LeafStates } from './leaf-states.ts';
import { judgeStale, outcomeOf, type Stale } from './outcome.ts';
import type { OutboxPorts } from './ports.ts';
import { IDLE, type SaveState } from './save-state.ts';

interface Unread {
  draft: Draft;
  /** Version of the values it was typed over, so that a colleague's later change is not overwritten unseen. */
  version: number;
}

const PAUSE_MS = 800;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/**
 * Saves a sheet's leaves: what is typed is kept on disk at once, sent after a pause, one request at a time and in the order it was typed,
 * and forgotten only when the server has acknowledged it.
 */
export class Outbox {
  private readonly jobs: Jobs;
  readonly states = new LeafStates();
  /**
   * What is typed but cannot be read yet, say a number without its end: it stays with the page, which warns before it is left. What was
   * readable a moment ago, half of a number perhaps, waits with it.
   */
  readonly unread = new Map<string, Unread>();
  private readonly ports: OutboxPorts;
  private running = false;
  /** Why nothing goes out at the moment. */
  private held: KeptState | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  restored = false;

  constructor(ports: OutboxPorts) {
    this.ports = ports;
    this.jobs = new Jobs(ownerOf(ports.username, ports.sheet), ports.store, ports.now);
  }

  /** Takes up what an earlier page could not send. */
  async restore(): Promise<void> {
    for (const leaf of await this.jobs.restore()) {
      this.states.become(leaf, { kind: 'waiting' });
    }
    this.restored = true;
    this.states.notify();
    void this.pump();
  }

  /** What is typed and not acknowledged yet. */
  draft(leaf: string): Entry | undefined {
    return this.jobs.of(leaf)?.entry;
  }

  get unsent(): string[] {
    return this.jobs.all.map(({ leaf }) => leaf);
  }

  /** What would be lost with the page, and what not. */
  get standing(): Unsent {
    const kept = this.jobs.all.filter((job) => this.jobs.isKept(job)).length;
    return { kept, fleeting: this.jobs.all.length - kept + this.unread.size };
  }

  /** Something was typed; `version` is that of the values it was typed over. */
  change(leaf: string, entry: Entry, version: number): void {
    this.unread.delete(leaf);
    const job = this.jobs.of(leaf) ?? this.jobs.begin(leaf, entry, version);
    job.entry = entry;
    job.ready = false;
    clearTimeout(job.timer);
    void this.jobs.keep(job);
    const state = this.states.of(leaf);
    if (state.kind === 'conflict') {
      this.states.become(leaf, { ...state, mine: entry });
      return;
    }
    job.timer = setTimeout(() => this.flush(leaf), PAUSE_MS);
    if (state.kind !== 'saving') {
      this.states.become(leaf, { kind: 'waiting' });
    }
  }

  /** Something was typed that cannot be read. */
  changeUnread(leaf: string, draft: Draft, version: number): void {
    this.unread.set(leaf, { draft, version });
    this.stopTimer(this.jobs.of(leaf));
  }

  /** Sends now instead of after the pause; also asks again for what was refused. */
  flush(leaf: string): void {
    const job = this.jobs.of(leaf);
    if (!job || this.unread.has(leaf) || this.states.of(leaf).kind === 'conflict') {
      return;
    }
    this.stopTimer(job);
    job.ready = true;
    if (this.held) {
      this.states.become(leaf, this.held);
    }
    void this.pump();
  }

  /** On leaving a field: only what waits for its pause. */
  flushTyped(leaf: string): void {
    if (this.jobs.of(leaf)?.timer !== undefined) {
      this.flush(leaf);
    }
  }

  /** The network is back, or the person wants another try now. */
  wake(): void {
    if (this.held && this.held.reason !== 'session') {
      clearTimeout(this.retryTimer);
      this.held = undefined;
      void this.pump();
    }
  }

  keepMine(leaf: string): void {
    const state = this.states.of(leaf);
    const job = this.jobs.of(leaf);
    if (job && state.kind === 'conflict') {
      job.version = state.theirs.version;
      job.unacknowledged = null;
      this.states.become(leaf, { kind: 'waiting' });
      this.flush(leaf);
    }
  }

  async takeTheirs(leaf: string): Promise<void> {
    const state = this.states.of(leaf);
    if (state.kind === 'conflict') {
      this.accept(state.theirs);
      await this.discard(leaf);
    }
  }

  /** Takes back that something was given up: what was typed is a change of the server's `version` again. */
  bringBack(leaf: string, entry: Entry, version: number): void {
    this.states.startAgain(leaf);
    this.change(leaf, entry, version);
    this.flush(leaf);
  }

  /** Gives up what was typed. */
  async discard(leaf: string): Promise<void> {
    const unread = this.unread.delete(leaf);
    const job = this.jobs.of(leaf);
    if (job || unread) {
      this.states.startAgain(leaf);
    }
    if (job) {
      await this.forget(job, IDLE);
    } else if (unread) {
      this.states.become(leaf, IDLE);
    }
  }

  private async pump(): Promise<void> {
    if (this.running) {
      return;
    }
    this.running = true;
    const next = () => (this.held ? undefined : this.jobs.next((leaf) => !this.unread.has(leaf)));
    for (let job = next(); job; job = next()) {
      await this.deliver(job);
    }
    this.running = false;
  }

  private async deliver(job: Job): Promise<void> {
    const sent = job.entry;
    const before = job.unacknowledged;
    job.ready = false;
    job.unacknowledged = sent;
    this.states.become(job.leaf, { kind: 'saving' });
    await this.jobs.keep(job);
    try {
      const leaf = await this.ports.send(job.leaf, job.version, sent);
      this.failures = 0;
      await this.acknowledge(job, sent, leaf);
    } catch (error) {
      await this.fail(job, sent, before, error);
    }
  }

  private async acknowledge(job: Job, sent: Entry, leaf: Leaf): Promise<void> {
    const unread = this.unread.get(job.leaf);
    if (unread) {
      this.unread.set(job.leaf, { ...unread, version: leaf.version });
    }
    this.accept(leaf);
    job.version = leaf.version;
    job.unacknowledged = null;
    if (job.entry === sent) {
      await this.forget(job, { kind: 'saved', at: this.ports.now() });
    } else {
      this.states.become(job.leaf, { kind: 'waiting' });
      await this.jobs.keep(job);
    }
  }

  private async fail(job: Job, sent: Entry, before: Entry | null, error: unknown): Promise<void> {
    const outcome = outcomeOf(error);
    const typedSince = job.entry !== sent;
    switch (outcome.kind) {
      case 'stale':
        await this.stale(job, sent, before, outcome);
        return;
      case 'session':
        job.ready = true;
        this.hold({ kind: 'kept', reason: 'session' });
        this.ports.signedIn().then(() => {
          this.held = undefined;
          void this.pump();
        }, ignore);
        return;
      case 'again':
        job.ready = true;
        this.hold({ kind: 'kept', reason: outcome.reason });
        this.retryTimer = setTimeout(() => this.wake(), Math.min(FIRST_RETRY_MS * 2 ** this.failures++, LAST_RETRY_MS));
        return;
      default:
        job.unacknowledged = null;
        await this.jobs.keep(job);
        if (typedSince) {
          this.states.become(job.leaf, { kind: 'waiting' });
        } else if (outcome.kind === 'invalid') {
          this.states.become(job.leaf, { kind: 'invalid', message: outcome.problem.message, errors: outcome.problem.errors });
        } else {
          this.states.become(job.leaf, { kind: 'refused', message: outcome.message });
        }
    }
  }

  private async stale(job: Job, sent: Entry, before: Entry | null, stale: Stale): Promise<void> {
    const { leaf, by, at } = stale;
    const verdict = judgeStale(stale, this.ports.username, sent, before);
    if (verdict === 'saved') {
      await this.acknowledge(job, sent, leaf);
      return;
    }
    job.unacknowledged = null;
    if (verdict === 'own') {
      job.version = leaf.version;
      job.ready = true;
      return;
    }
    this.stopTimer(job);
    job.ready = false;
    this.states.become(job.leaf, { kind: 'conflict', mine: job.entry, theirs: leaf, by, at });
    await this.jobs.keep(job);
  }

  private stopTimer(job: Job | undefined): void {
    if (job) {
      clearTimeout(job.timer);
      job.timer = undefined;
    }
  }

  private hold(state: KeptState): void {
    this.held = state;
    for (const job of this.jobs.all) {
      if (job.ready || this.states.of(job.leaf).kind === 'saving') {
        this.states.become(job.leaf, state);
      }
    }
  }

  private accept(leaf: Leaf): void {
    this.states.accept(leaf);
    this.ports.accepted(leaf);
  }

  private async forget(job: Job, state: SaveState): Promise<void> {
    const gone = this.jobs.forget(job);
    this.states.become(job.leaf, state);
    await gone;
  }
}

type KeptState = Extract<SaveState, { kind: 'kept' }>;
const ignore = () => undefined;
