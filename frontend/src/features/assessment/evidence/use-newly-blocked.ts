import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { assessmentQuery } from '../api.ts';
import { isBlocked, type LeafDocument, type LibraryDocument } from './documents.ts';

/** The scan of a file ends after the file has come. When it finds malware, the sheet is asked again, for the leaf may lack proof now. */
export function useNewlyBlocked(sheet: string, documents: readonly LeafDocument[], library: readonly LibraryDocument[] | undefined): void {
  const queries = useQueryClient();
  const blocked = new Set(library?.filter(isBlocked).map(({ id }) => id));
  const news = documents.some((document) => blocked.has(document.id) && !isBlocked(document));
  useEffect(() => {
    if (news) {
      void queries.invalidateQueries({ queryKey: assessmentQuery(sheet).queryKey });
    }
  }, [news, sheet, queries]);
}
