import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components, operations } from '../../api/schema.d.ts';

export type Unit = components['schemas']['UnitView'];
export type UnitDetail = components['schemas']['UnitDetailView'];
type UnitFilter = NonNullable<operations['listUnits']['parameters']['query']>;

export const unitsQuery = (filter: UnitFilter) =>
  queryOptions({
    queryKey: ['units', filter],
    queryFn: () => view(client.GET('/api/v1/units', { params: { query: filter } })),
  });

export const unitQuery = (code: string) =>
  queryOptions({
    queryKey: ['unit', code],
    queryFn: () => view(client.GET('/api/v1/units/{code}', { params: { path: { code } } })),
  });
