import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { startI18n } from '../lib/i18n.ts';

await startI18n();

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    act(() => root.unmount());
  }
});

export interface Drawing {
  again: (what: ReactNode) => void;
}

/** Draws something as a page does, with a cache of its own that never tries twice by itself. */
export function draw(what: ReactNode, queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })): Drawing {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  roots.push(root);
  const again = (next: ReactNode) => act(() => root.render(<QueryClientProvider client={queries}>{next}</QueryClientProvider>));
  again(what);
  return { again };
}
