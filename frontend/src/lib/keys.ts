import { useEffect, useRef } from 'react';

/** Single-key shortcuts: they act outside fields and dialogs only and can be switched off, which is remembered on this machine. */
const STORED = 'parindex.keys';
const HELP = 'parindex:keyboard-help';

export function keysEnabled(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

export function enableKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Nothing is kept here; the keys are on again after a reload.
  }
}

/** `useKeys({ j: next, k: previous })`: keys as in KeyboardEvent.key, lower case. */
export function useKeys(actions: Record<string, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = latest.current[event.key.toLowerCase()];
      if (action && keysEnabled() && !event.ctrlKey && !event.metaKey && !event.altKey && !isBusy(event.target)) {
        event.preventDefault();
        action();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

export function openKeyboardHelp(): void {
  window.dispatchEvent(new Event(HELP));
}

export function onKeyboardHelp(listener: () => void): () => void {
  window.addEventListener(HELP, listener);
  return () => window.removeEventListener(HELP, listener);
}

function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}
