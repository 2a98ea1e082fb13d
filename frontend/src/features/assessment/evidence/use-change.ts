import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../../api/problem.ts';
import { showToast } from '../../../lib/toasts.ts';
import { libraryQuery, refreshEvidence } from './api.ts';
import type { LibraryDocument } from './documents.ts';

/** For a refusal because somebody else was faster: the document as it is now, if the sheet still has it. */
export function useNewest(sheet: string) {
  const queries = useQueryClient();
  return async (error: unknown, document: string): Promise<LibraryDocument | undefined> => {
    if (!(error instanceof ApiProblem) || error.status !== 412) {
      return undefined;
    }
    const library = await queries.fetchQuery({ ...libraryQuery(sheet), staleTime: 0 }).catch(() => []);
    return library.find(({ id }) => id === document);
  };
}

/**
 * One change of a document from a dialog: said to be done once the server has answered, and a refusal keeps the dialog as it is.
 * @param onDone with what the server has now; not called in a dialog that was closed meanwhile
 */
export function useEvidenceChange<T>(sheet: string, onDone: (now: T) => void) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  const run = async (change: () => Promise<T>, done: string, onRefused?: (problem: unknown) => Promise<void>) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(undefined);
    let now: T;
    try {
      now = await change();
    } catch (error) {
      await onRefused?.(error);
      setProblem(error);
      setBusy(false);
      return;
    }
    await refreshEvidence(queries, sheet);
    showToast(done);
    if (open.current) {
      onDone(now);
    }
  };
  return { busy, problem, run };
}
