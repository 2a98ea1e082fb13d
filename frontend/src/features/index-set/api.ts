import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type IndexSet = components['schemas']['IndexSetView'];
export type IndexSetDetail = components['schemas']['IndexSetTree'];
export type Area = components['schemas']['IndexSetArea'];
export type Leaf = components['schemas']['IndexSetLeaf'];

export const indexSetsQuery = () =>
  queryOptions({
    queryKey: ['index-sets'],
    queryFn: () => view(client.GET('/api/v1/index-sets', { params: { query: { size: 200, sort: '-year' } } })),
  });
