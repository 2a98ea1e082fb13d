import type { Entry } from '../model.ts';
import type { Pending, PendingStore } from './pending-store.ts';

/** A change of a leaf on its way to the server. */
export interface Job extends Pending {
  ready: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** What a person typed in a sheet and the server has not acknowledged: one job for each leaf, in memory and on disk. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private readonly owner: string;
  private readonly store: PendingStore;
  private readonly now: () => Date;
  private lastOrder = 0;
  /** What this browser would not keep on its disk. */
  private readonly unkept = new Set<string>();

  constructor(owner: string, store: PendingStore, now: () => Date) {
    this.owner = owner;
    this.store = store;
    this.now = now;
  }

  of(leaf: string): Job | undefined {
    return this.jobs.get(leaf);
  }

  get all(): Job[] {
    return [...this.jobs.values()];
  }

  /** Takes up what an earlier page left on disk, and says which leaves that are. */
  async restore(): Promise<string[]> {
    const kept = await this.store.load(this.owner).catch(() => []);
    // The last one that was typed for a leaf; one of another tab stays on disk, and comes up with the next visit if that tab is gone.
    const last = new Map(kept.sort((a, b) => a.order - b.order).map((pending) => [pending.leaf, pending]));
    const missing = [...last.values()].sort((a, b) => a.order - b.order).filter(({ leaf }) => !this.jobs.has(leaf));
    for (const pending of missing) {
      this.jobs.set(pending.leaf, { ...pending, ready: true });
      this.lastOrder = Math.max(this.lastOrder, pending.order);
    }
    return missing.map(({ leaf }) => leaf);
  }

  begin(leaf: string, entry: Entry, version: number): Job {
    this.lastOrder = Math.max(this.lastOrder + 1, this.now().getTime());
    // Tabs share the disk: what one has sent must not take another's from it.
    const key = `${this.owner}/${leaf}/${crypto.randomUUID()}`;
    const job: Job = { owner: this.owner, key, order: this.lastOrder, unacknowledged: null, leaf, entry, version, ready: false };
    this.jobs.set(leaf, job);
    return job;
  }

  /** The one that was begun first of those that may go out. */
  next(may: (leaf: string) => boolean): Job | undefined {
    return this.all.filter((job) => job.ready && may(job.leaf)).sort((a, b) => a.order - b.order)[0];
  }

  async keep({ ready: _, timer: __, ...pending }: Job): Promise<void> {
    // A browser that keeps nothing on disk still has it in memory; the page warns before it is left.
    await this.store.put(pending).then(
      () => this.unkept.delete(pending.key),
      () => this.unkept.add(pending.key),
    );
  }

  isKept(job: Job): boolean {
    return !this.unkept.has(job.key);
  }

  async forget(job: Job): Promise<void> {
    clearTimeout(job.timer);
    this.jobs.delete(job.leaf);
    this.unkept.delete(job.key);
    await this.store.remove(job.key).catch(() => undefined);
  }
}
