import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { pageParam } from '../../lib/search.ts';

const filesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/files',
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({ page: pageParam(search.page) }),
}).lazy(() => import('./pages/files-page.tsx').then((page) => page.Route));

export const filesRoutes = [filesRoute];
