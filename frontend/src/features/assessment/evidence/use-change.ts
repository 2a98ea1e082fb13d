import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { showToast } from '../../../lib/toasts.ts';
import { refreshEvidence } from './api.ts';

/** One change of a document from a dialog: said to be done once the server has answered, and a refusal keeps the dialog as it is. */
export function useEvidenceChange(sheet: string, onDone: () => void) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const run = async (change: () => Promise<unknown>, done: string, onRefused?: (problem: unknown) => Promise<void>) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await change();
    } catch (error) {
      await onRefused?.(error);
      setProblem(error);
      setBusy(false);
      return;
    }
    await refreshEvidence(queries, sheet);
    showToast(done);
    onDone();
  };
  return { busy, problem, run };
}
