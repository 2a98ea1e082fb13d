/**
 * What is typed for a leaf and goes out only when its author says so: an objection, an appraiser's correction.
 * It is on this machine's disk with every key stroke, so that neither another leaf, a reload nor a crash loses it.
 * localStorage because it answers at once: a form can start with its draft in the first drawing.
 * What another tab types or takes away counts here too.
 */
export class Drafts<T> {
  private readonly prefix: string;
  private readonly memory = new Map<string, T>();
  /** What this browser would not keep: it is in memory alone. */
  private readonly unkept = new Set<string>();
  private readonly listeners = new Set<() => void>();
  /** Grows with every change, for React. */
  revision = 0;

  constructor(kind: string, username: string, sheet: string) {
    this.prefix = `parindex.draft/${kind}/${username}/${sheet}/`;
    this.read();
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith(this.prefix)) {
        this.readAgain();
      }
    });
  }

  /** Takes over what other tabs have left on the disk since. */
  readAgain(): void {
    this.read();
    this.notify();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(leaf: string): T | undefined {
    return this.memory.get(leaf);
  }

  get all(): [string, T][] {
    return [...this.memory];
  }

  put(leaf: string, draft: T): void {
    this.memory.set(leaf, draft);
    if (write(this.prefix + leaf, JSON.stringify(draft))) {
      this.unkept.delete(leaf);
    } else {
      this.unkept.add(leaf);
    }
    this.notify();
  }

  remove(leaf: string): void {
    if (this.memory.delete(leaf)) {
      this.unkept.delete(leaf);
      write(this.prefix + leaf, null);
      this.notify();
    }
  }

  clear(): void {
    for (const leaf of [...this.memory.keys()]) {
      this.remove(leaf);
    }
  }

  private read(): void {
    for (const leaf of [...this.memory.keys()]) {
      if (!this.unkept.has(leaf)) {
        this.memory.delete(leaf);
      }
    }
    for (const [leaf, text] of stored(this.prefix)) {
      if (this.unkept.has(leaf)) {
        continue;
      }
      try {
        this.memory.set(leaf, JSON.parse(text) as T);
      } catch {
        // Not written by this version: nothing that could be shown.
      }
    }
  }

  private notify(): void {
    this.revision++;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}

function stored(prefix: string): [string, string][] {
  try {
    return Object.entries({ ...localStorage })
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), String(text)]);
  } catch {
    return [];
  }
}

/** Whether it is done. */
function write(key: string, text: string | null): boolean {
  try {
    if (text === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, text);
    }
    return true;
  } catch {
    // A browser that keeps nothing still has it in memory until the page is left.
    return false;
  }
}
