import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam } from '../../lib/search.ts';
import { WORK_KINDS, type WorkKind } from './work.ts';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { kind?: WorkKind } => ({ kind: choiceParam(search.kind, WORK_KINDS) }),
}).lazy(() => import('./pages/home-page.tsx').then((page) => page.Route));

/** Where the sign-in comes back to; auth.ts has replaced the address before the router sees it, so nobody stays here. */
const callbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/callback',
}).lazy(() => import('./pages/callback-page.tsx').then((page) => page.Route));

export const homeRoutes = [homeRoute, callbackRoute];
