import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../lib/root-route.ts';
import { dayParam, pageParam, textParam } from '../../lib/search.ts';

export interface AuditSearch {
  actor?: string;
  /** An action, or its first word. */
  action?: string;
  unit?: string;
  object?: string;
  from?: string;
  /** The last day that is meant. */
  to?: string;
  page?: number;
}

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: (search: Record<string, unknown>): AuditSearch => ({
    actor: textParam(search.actor),
    action: textParam(search.action),
    unit: textParam(search.unit),
    object: textParam(search.object),
    from: dayParam(search.from),
    to: dayParam(search.to),
    page: pageParam(search.page),
  }),
}).lazy(() => import('./pages/audit-page.tsx').then((page) => page.Route));

export const auditRoutes = [auditRoute];
