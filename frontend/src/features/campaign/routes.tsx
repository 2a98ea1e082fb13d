import { createRoute } from '@tanstack/react-router';
import type { UnitGroup } from '../../api/queries.ts';
import { type AssessmentStatus, STATUSES } from '../../components/domain/status-chip.tsx';
import { GROUPS } from '../../lib/groups.ts';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, pageParam, textParam } from '../../lib/search.ts';

/** Which sheets the campaign's page lists. */
export interface SheetFilter {
  status?: AssessmentStatus;
  group?: UnitGroup;
  district?: string;
  q?: string;
  page?: number;
}

const campaignsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns',
}).lazy(() => import('./pages/campaigns-page.tsx').then((page) => page.Route));

const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id',
  validateSearch: (search: Record<string, unknown>): SheetFilter => ({
    status: choiceParam(search.status, STATUSES),
    group: choiceParam(search.group, GROUPS),
    district: textParam(search.district),
    q: textParam(search.q),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/campaign-page.tsx').then((page) => page.Route));

const teamRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/team',
}).lazy(() => import('./pages/team-page.tsx').then((page) => page.Route));

export const campaignRoutes = [campaignsRoute, campaignRoute, teamRoute];
