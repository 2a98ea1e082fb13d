import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, textParam } from '../../lib/search.ts';

interface SheetSearch {
  leaf?: string;
  q?: string;
  show?: 'rest';
}

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$id',
  validateSearch: (search: Record<string, unknown>): SheetSearch => ({
    leaf: textParam(search.leaf),
    q: textParam(search.q),
    show: choiceParam(search.show, ['rest'] as const),
  }),
}).lazy(() => import('./pages/sheet-page.tsx').then((page) => page.Route));

export const assessmentRoutes = [sheetRoute];
