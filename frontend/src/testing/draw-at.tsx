import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, type ReactNode } from 'react';
import { draw } from './draw.tsx';

/** Draws something that stands at every address, beginning at this one. @returns goes to another address, as far as it is let */
export async function drawAt(address: string, what: () => ReactNode, queries?: QueryClient): Promise<(to: string) => Promise<void>> {
  const root = createRootRoute();
  const everywhere = createRoute({ getParentRoute: () => root, path: '$', component: what });
  const router = createRouter({
    routeTree: root.addChildren([everywhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  draw(<RouterProvider router={router as never} />, queries);
  await act(() => router.load());
  return (to) => act(async () => router.history.push(to));
}
