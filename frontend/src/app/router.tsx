import { createRouter } from '@tanstack/react-router';
import { appraisalRoutes } from '../features/appraisal/routes.tsx';
import { assessmentRoutes } from '../features/assessment/routes.tsx';
import { auditRoutes } from '../features/audit/routes.tsx';
import { campaignRoutes } from '../features/campaign/routes.tsx';
import { filesRoutes } from '../features/files/routes.tsx';
import { homeRoutes } from '../features/home/routes.tsx';
import { indexSetRoutes } from '../features/index-set/routes.tsx';
import { organizationRoutes } from '../features/organization/routes.tsx';
import { publicationRoutes } from '../features/publication/routes.tsx';
import { rankingRoutes } from '../features/ranking/routes.tsx';
import { reportRoutes } from '../features/report/routes.tsx';
import { surveyRoutes } from '../features/survey/routes.tsx';
import { rootRoute } from '../lib/root-route.ts';
import { BrokenPage, NotFoundPage, PendingPage } from './fallback-pages.tsx';
import { Layout } from './layout/layout.tsx';
import { queryClient } from './query-client.ts';

/** All routes; each feature's pages are loaded when they are first opened. */
const routeTree = rootRoute
  .update({ component: Layout })
  .addChildren([
    ...homeRoutes,
    ...campaignRoutes,
    ...assessmentRoutes,
    ...appraisalRoutes,
    ...rankingRoutes,
    ...publicationRoutes,
    ...reportRoutes,
    ...surveyRoutes,
    ...organizationRoutes,
    ...indexSetRoutes,
    ...auditRoutes,
    ...filesRoutes,
  ]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
