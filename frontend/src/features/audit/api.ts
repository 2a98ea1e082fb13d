import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components, operations } from '../../api/schema.d.ts';

export type AuditEvent = components['schemas']['AuditEventView'];
type EventFilter = NonNullable<operations['listAuditEvents']['parameters']['query']>;

export const eventsQuery = (filter: EventFilter) =>
  queryOptions({
    queryKey: ['audit-events', filter],
    queryFn: () => view(client.GET('/api/v1/audit-events', { params: { query: filter } })),
  });

const UNITS_MS = 10 * 60_000;

/** Units that a name may mean, or as many as a page holds. */
export const unitsQuery = (q: string) =>
  queryOptions({
    queryKey: ['units', 'named', q],
    queryFn: () => view(client.GET('/api/v1/units', { params: { query: { q: q || undefined, size: 200, sort: 'name' } } })),
    staleTime: UNITS_MS,
  });
