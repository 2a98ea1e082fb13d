/** The states of a draft that one can go back to, and forward again. A state is never changed, so keeping it costs nothing. */
export interface Step<T> {
  state: T;
  /** What the step was about: the node to show again. */
  at: string | null;
}

export interface History<T> {
  past: readonly Step<T>[];
  present: T;
  future: readonly Step<T>[];
  /** The last change, to take what is typed into one field without a pause as one step. */
  last: { tag: string; time: number } | null;
}

const KEPT = 200;
const PAUSE_MS = 1_000;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/** A change with a tag continues the step before, if that has the same tag and is not long ago. */
export function record<T>(history: History<T>, next: T, at: string | null, tag: string | null, time: number): History<T> {
  const { past, present, last } = history;
  const continued = tag !== null && last?.tag === tag && time - last.time < PAUSE_MS;
  return {
    past: continued ? past : [...past, { state: present, at }].slice(-KEPT),
    present: next,
    future: [],
    last: tag === null ? null : { tag, time },
  };
}

export function undo<T>({ past, present, future }: History<T>): { history: History<T>; at: string | null } | null {
  const step = past.at(-1);
  return step
    ? {
        history: { past: past.slice(0, -1), present: step.state, future: [{ state: present, at: step.at }, ...future], last: null },
        at: step.at,
      }
    : null;
}

export function redo<T>({ past, present, future }: History<T>): { history: History<T>; at: string | null } | null {
  const [step, ...later] = future;
  return step
    ? { history: { past: [...past, { state: present, at: step.at }], present: step.state, future: later, last: null }, at: step.at }
    : null;
}
