import { queryOptions } from '@tanstack/react-query';
import { client, view } from './client.ts';
import type { components } from './schema.d.ts';

export type UnitWork = components['schemas']['UnitWorkView'];

/** What a unit shares among its own people about its sheet; apart from the sheet's own queries, which a save renews. */
export const unitWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit-work', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/unit-work', { params: { path: { id } } })),
  });
