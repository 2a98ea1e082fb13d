import { createRoute } from '@tanstack/react-router';
import type { UnitGroup } from '../../api/queries.ts';
import { GROUPS } from '../../lib/groups.ts';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, pageParam, textParam } from '../../lib/search.ts';
import type { MatrixShow } from './matrix.ts';
import type { Order } from './order.ts';

interface RunsFilter {
  campaign?: string;
  page?: number;
}

interface GroupChoice {
  group?: UnitGroup;
}

interface TableSearch extends GroupChoice {
  sort?: Order;
  unit?: string;
}

/** As in order.ts and matrix.ts, which the first load does without. */
const ORDERS = [
  '-rank',
  'unit',
  '-unit',
  'index',
  '-index',
  'appraised',
  '-appraised',
  'survey',
  '-survey',
  'bonus',
  '-bonus',
  'deduction',
  '-deduction',
] as const satisfies readonly Order[];
const SHOWS = ['points', 'appraised', 'survey', 'median'] as const satisfies readonly MatrixShow[];

const groupOf = (search: Record<string, unknown>): GroupChoice => ({ group: choiceParam(search.group, GROUPS) });

const runsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ranking-runs',
  validateSearch: (search: Record<string, unknown>): RunsFilter => ({
    campaign: textParam(search.campaign),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/runs-page.tsx').then((page) => page.Route));

const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ranking-runs/$id',
  validateSearch: (search: Record<string, unknown>): TableSearch => ({
    ...groupOf(search),
    sort: choiceParam(search.sort, ORDERS),
    unit: textParam(search.unit),
  }),
}).lazy(() => import('./pages/run-page.tsx').then((page) => page.Route));

const matrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ranking-runs/$id/matrix',
  validateSearch: (search: Record<string, unknown>): GroupChoice & { show?: MatrixShow } => ({
    ...groupOf(search),
    show: choiceParam(search.show, SHOWS),
  }),
}).lazy(() => import('./pages/matrix-page.tsx').then((page) => page.Route));

const missingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ranking-runs/$id/missing',
  validateSearch: groupOf,
}).lazy(() => import('./pages/missing-page.tsx').then((page) => page.Route));

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ranking-runs/$id/history',
  validateSearch: groupOf,
}).lazy(() => import('./pages/history-page.tsx').then((page) => page.Route));

export const rankingRoutes = [runsRoute, runRoute, matrixRoute, missingRoute, historyRoute];
