import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';

const progressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/progress',
}).lazy(() => import('./pages/progress-page.tsx').then((page) => page.Route));

export const reportRoutes = [progressRoute];
