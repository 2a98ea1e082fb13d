import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../../api/client.ts';
import type { components } from '../../../api/schema.d.ts';

export type BlockedFile = components['schemas']['BlockedFileView'];

const SIZE = 50;

/** Files in which malware was found, the last ones first. */
export const blockedQuery = (page: number) =>
  queryOptions({
    queryKey: ['blocked-files', page],
    queryFn: () => view(client.GET('/api/v1/blocked-files', { params: { query: { page, size: SIZE, sort: '-foundAt' } } })),
  });
