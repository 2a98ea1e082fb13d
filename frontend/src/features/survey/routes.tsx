import { createRoute } from '@tanstack/react-router';
import type { UnitGroup } from '../../api/queries.ts';
import { GROUPS } from '../../lib/groups.ts';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, pageParam, textParam } from '../../lib/search.ts';

interface PointsFilter {
  group?: UnitGroup;
  leaf?: string;
  q?: string;
  page?: number;
}

const surveyPointsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/survey-points',
  validateSearch: (search: Record<string, unknown>): PointsFilter => ({
    group: choiceParam(search.group, GROUPS),
    leaf: textParam(search.leaf),
    q: textParam(search.q),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/survey-points-page.tsx').then((page) => page.Route));

export const surveyRoutes = [surveyPointsRoute];
