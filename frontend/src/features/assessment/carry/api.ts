import { queryOptions } from '@tanstack/react-query';
import { client, view } from '../../../api/client.ts';
import type { components } from '../../../api/schema.d.ts';

export type CarryForward = components['schemas']['CarryForwardView'];
export type CarriedItem = components['schemas']['CarriedItemView'];
export type CarriedLeaf = components['schemas']['CarryForwardLeaf'];
export type CarriedDocument = components['schemas']['CarryForwardDocument'];
export type Confirmation = components['schemas']['ConfirmCarriedDocument'];

/** What the unit's last sheet has for this one, and what of it stands beside leaves as a draft. */
export const carryForwardQuery = (id: string) =>
  queryOptions({
    queryKey: ['carry-forward', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/carry-forward', { params: { path: { id } } })),
  });

function by(id: string, key: string) {
  return { params: { path: { id }, header: { 'Idempotency-Key': key } } };
}

export function carry(id: string, key: string, leaves: readonly string[]): Promise<CarryForward> {
  return view(client.POST('/api/v1/assessments/{id}/carry-forward', { ...by(id, key), body: { leaves } }));
}

/** Drops drafts; all of them for null. */
export function undoCarry(id: string, key: string, items: string[] | null): Promise<CarryForward> {
  return view(client.POST('/api/v1/assessments/{id}/carry-forward/undoing', { ...by(id, key), body: { items } }));
}

export function confirmDocument(id: string, key: string, itemId: string, body: Confirmation): Promise<CarryForward> {
  const params = { path: { id, itemId }, header: { 'Idempotency-Key': key } };
  return view(client.POST('/api/v1/assessments/{id}/carry-forward/items/{itemId}/confirmation', { params, body }));
}
