import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { IconSprite } from '../components/ui/icon.tsx';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { SessionGate } from './session-gate.tsx';

/** The whole application: nothing of it is drawn before somebody is signed in. */
export function Application() {
  return (
    <QueryClientProvider client={queryClient}>
      <IconSprite />
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
    </QueryClientProvider>
  );
}
