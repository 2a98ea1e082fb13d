import { useSyncExternalStore } from 'react';

/** Short notices for what is done, with a way back where there is one. Anything that needs a decision is a banner instead. */
export interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

const SHOWN_MS = 6_000;
let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

export function showToast(text: string, undo?: () => void): void {
  const id = nextId++;
  change([...toasts, { id, text, undo }]);
  window.setTimeout(() => dismissToast(id), SHOWN_MS);
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of [...listeners]) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
