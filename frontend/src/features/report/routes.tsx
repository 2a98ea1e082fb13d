import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { pageParam } from '../../lib/search.ts';

const progressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/progress',
  validateSearch: (search): { page?: number } => ({ page: pageParam(search.page) }),
}).lazy(() => import('./pages/progress-page.tsx').then((page) => page.Route));

export const reportRoutes = [progressRoute];
