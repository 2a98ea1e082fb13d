import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type SupersessionPreview = components['schemas']['SupersessionPreview'];
export type Supersession = components['schemas']['SupersessionView'];

/** What would become of a campaign's scores if this set took the place of another. */
export const previewQuery = (campaign: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['supersession-preview', campaign, from, to],
    queryFn: () =>
      view(
        client.POST('/api/v1/campaigns/{id}/index-set-supersession-previews', { params: { path: { id: campaign } }, body: { from, to } }),
      ),
    staleTime: 0,
    retry: false,
  });

export const supersessionsQuery = (campaign: string) =>
  queryOptions({
    queryKey: ['supersessions', campaign],
    queryFn: () => view(client.GET('/api/v1/campaigns/{id}/index-set-supersessions', { params: { path: { id: campaign } } })),
  });

/** The key makes a repetition after a lost answer harmless. */
export function supersede(campaign: string, key: string, body: components['schemas']['SupersedeIndexSet']): Promise<Supersession> {
  return view(
    client.POST('/api/v1/campaigns/{id}/index-set-supersessions', {
      params: { path: { id: campaign }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}
