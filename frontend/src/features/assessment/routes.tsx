import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { choiceParam, instantParam, pageParam, textParam } from '../../lib/search.ts';
import { LIBRARY_SHOWS, type LibraryShow, SHOWS, type Show } from './shows.ts';

/** What of which document is looked at. */
interface LookSearch {
  doc?: string;
  page?: number;
  find?: string;
}

const look = (search: Record<string, unknown>): LookSearch => ({
  doc: textParam(search.doc),
  page: pageParam(search.page),
  find: textParam(search.find),
});

interface SheetSearch extends LookSearch {
  leaf?: string;
  q?: string;
  show?: Show;
}

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$id',
  validateSearch: (search: Record<string, unknown>): SheetSearch => ({
    leaf: textParam(search.leaf),
    q: textParam(search.q),
    show: choiceParam(search.show, SHOWS),
    ...look(search),
  }),
}).lazy(() => import('./pages/sheet-page.tsx').then((page) => page.Route));

const tableRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$id/table',
  validateSearch: (search: Record<string, unknown>): { show?: Show } => ({ show: choiceParam(search.show, SHOWS) }),
}).lazy(() => import('./pages/table-page.tsx').then((page) => page.Route));

interface LibrarySearch extends LookSearch {
  q?: string;
  show?: LibraryShow;
}

const evidenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$id/evidence',
  validateSearch: (search: Record<string, unknown>): LibrarySearch => ({
    q: textParam(search.q),
    show: choiceParam(search.show, LIBRARY_SHOWS),
    ...look(search),
  }),
}).lazy(() => import('./pages/evidence-page.tsx').then((page) => page.Route));

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assessments/$id/history',
  validateSearch: (search: Record<string, unknown>): { at?: string } => ({ at: instantParam(search.at) }),
}).lazy(() => import('./pages/history-page.tsx').then((page) => page.Route));

const blockedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/blocked-files',
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({ page: pageParam(search.page) }),
}).lazy(() => import('./pages/blocked-page.tsx').then((page) => page.Route));

export const assessmentRoutes = [sheetRoute, tableRoute, evidenceRoute, historyRoute, blockedRoute];
