import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { refreshEvidence } from '../evidence/api.ts';
import type { Sheet } from '../model.ts';
import { type CarryForward, carryForwardQuery } from './api.ts';

/** What may be carried into the sheet; asked for by who works on its draft alone. */
export function useCarried(sheet: Sheet): CarryForward | undefined {
  const enabled = sheet.status === 'DRAFT' && sheet.allowed.includes('prove');
  const { data } = useQuery({ ...carryForwardQuery(sheet.id), enabled });
  return enabled && data?.allowed.includes('carry-forward') ? data : undefined;
}

/** A change whose answer is how it stands then. */
export function useCarryChange(sheet: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: (key: string) => Promise<CarryForward>) => change(crypto.randomUUID()),
    onSuccess: (now) => queries.setQueryData(carryForwardQuery(sheet).queryKey, now),
    onError: () => queries.invalidateQueries({ queryKey: carryForwardQuery(sheet).queryKey }),
    onSettled: () => refreshEvidence(queries, sheet),
  });
}
