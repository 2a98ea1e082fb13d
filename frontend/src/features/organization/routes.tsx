import { createRoute } from '@tanstack/react-router';
import type { UnitGroup } from '../../api/queries.ts';
import { GROUPS } from '../../lib/groups.ts';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, pageParam, textParam } from '../../lib/search.ts';

interface UnitFilter {
  group?: UnitGroup;
  parent?: string;
  q?: string;
  page?: number;
}

const unitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units',
  validateSearch: (search: Record<string, unknown>): UnitFilter => ({
    group: choiceParam(search.group, GROUPS),
    parent: textParam(search.parent),
    q: textParam(search.q),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/units-page.tsx').then((page) => page.Route));

const unitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units/$code',
}).lazy(() => import('./pages/unit-page.tsx').then((page) => page.Route));

export const organizationRoutes = [unitsRoute, unitRoute];
