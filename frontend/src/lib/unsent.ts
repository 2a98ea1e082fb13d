/** What the page has that the server does not, whichever screen is open: whoever signs out is told of it first. */
export interface Unsent {
  /** On this machine's disk: it is sent when its author opens it again. */
  kept: number;
  /** In this page alone: what cannot be read yet, and what the browser would not keep. */
  fleeting: number;
}

const CHANGED = 'parindex:unsent';
const sources: (() => Unsent)[] = [];

/** A place where things wait; it says with {@link noteUnsent} that their number may be another. */
export function addUnsent(source: () => Unsent): void {
  sources.push(source);
}

export function noteUnsent(): void {
  window.dispatchEvent(new Event(CHANGED));
}

export function onUnsent(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

export function countUnsent(of: keyof Unsent): number {
  return sources.reduce((sum, source) => sum + source()[of], 0);
}
