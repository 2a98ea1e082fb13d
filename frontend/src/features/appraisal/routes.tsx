import { createRoute } from '@tanstack/react-router';
import type { UnitGroup } from '../../api/queries.ts';
import { GROUPS } from '../../lib/groups.ts';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, pageParam, textParam } from '../../lib/search.ts';
import { APPRAISED, type Appraised, SHOWS, type Show, SORTS, type Sort } from './filters.ts';

export interface QueueSearch {
  campaign?: string;
  status?: Appraised;
  group?: UnitGroup;
  district?: string;
  pending?: true;
  q?: string;
  sort?: Sort;
  page?: number;
}

export interface CriterionSearch {
  campaign?: string;
  group?: UnitGroup;
  set?: string;
  leaf?: string;
  show?: Show;
  district?: string;
  q?: string;
  page?: number;
}

const queueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/appraisals',
  validateSearch: (search: Record<string, unknown>): QueueSearch => ({
    campaign: textParam(search.campaign),
    status: choiceParam(search.status, APPRAISED),
    group: choiceParam(search.group, GROUPS),
    district: textParam(search.district),
    pending: search.pending === true || search.pending === 'true' ? true : undefined,
    q: textParam(search.q),
    sort: choiceParam(search.sort, SORTS),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/queue-page.tsx').then((page) => page.Route));

const criterionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/appraisals/criteria',
  validateSearch: (search: Record<string, unknown>): CriterionSearch => ({
    campaign: textParam(search.campaign),
    group: choiceParam(search.group, GROUPS),
    set: textParam(search.set),
    leaf: textParam(search.leaf),
    show: choiceParam(search.show, SHOWS),
    district: textParam(search.district),
    q: textParam(search.q),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/criterion-page.tsx').then((page) => page.Route));

export const appraisalRoutes = [queueRoute, criterionRoute];
