import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';

const indexSetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index-sets',
}).lazy(() => import('./pages/index-sets-page.tsx').then((page) => page.Route));

export const indexSetRoutes = [indexSetsRoute];
