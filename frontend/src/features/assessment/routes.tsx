import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { textParam } from '../../lib/search.ts';

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$id',
  validateSearch: (search: Record<string, unknown>): { leaf?: string } => ({ leaf: textParam(search.leaf) }),
}).lazy(() => import('./pages/sheet-page.tsx').then((page) => page.Route));

export const assessmentRoutes = [sheetRoute];
