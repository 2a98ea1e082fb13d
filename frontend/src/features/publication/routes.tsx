import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { pageParam } from '../../lib/search.ts';

const publicationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/publications',
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({ page: pageParam(search.page) }),
}).lazy(() => import('./pages/publications-page.tsx').then((page) => page.Route));

export const publicationRoutes = [publicationsRoute];
