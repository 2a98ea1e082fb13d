import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

/** The root that every feature hangs its routes on; the application gives it the layout (app/router.tsx). */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()();
