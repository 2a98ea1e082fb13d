import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { textParam } from '../../lib/search.ts';

const indexSetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index-sets',
}).lazy(() => import('./pages/index-sets-page.tsx').then((page) => page.Route));

const indexSetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index-sets/$id',
  validateSearch: (search: Record<string, unknown>): { q?: string; node?: string } => ({
    q: textParam(search.q),
    node: textParam(search.node),
  }),
}).lazy(() => import('./pages/index-set-page.tsx').then((page) => page.Route));

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index-sets/$id/changes',
  validateSearch: (search: Record<string, unknown>): { from?: string; kind?: string } => ({
    from: textParam(search.from),
    kind: textParam(search.kind),
  }),
}).lazy(() => import('./pages/changes-page.tsx').then((page) => page.Route));

const trialRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index-sets/$id/trial',
  validateSearch: (search: Record<string, unknown>): { campaign?: string } => ({ campaign: textParam(search.campaign) }),
}).lazy(() => import('./pages/trial-page.tsx').then((page) => page.Route));

const supersessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index-sets/$id/supersession',
  validateSearch: (search: Record<string, unknown>): { campaign?: string; from?: string } => ({
    campaign: textParam(search.campaign),
    from: textParam(search.from),
  }),
}).lazy(() => import('./pages/supersession-page.tsx').then((page) => page.Route));

export const indexSetRoutes = [indexSetsRoute, indexSetRoute, changesRoute, trialRoute, supersessionRoute];
