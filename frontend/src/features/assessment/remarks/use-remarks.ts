import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../lib/toasts.ts';
import { useDrafts } from '../saving/use-drafts.ts';
import { submissionQuery } from '../submission/api.ts';
import { type Remarks, remarksQuery, saveRemarks, standing } from './api.ts';
import { isSame, type Texts, textsOf, WHOLE } from './texts.ts';

/** Both texts as they are written: on this machine with every key, on the server when their author says so. */
export function useRemarks(sheet: string, username: string, loaded: Remarks, onSaved: () => void) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const drafts = useDrafts('remarks', username, sheet);
  const [now, setNow] = useState(loaded);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const draft = drafts.of(WHOLE);
  const texts: Texts = draft ?? textsOf(now);
  const unsaved = draft !== undefined && !isSame(draft, now);
  const version = unsaved ? draft.version : now.version;

  const save = async (over: number) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(undefined);
    let saved: Remarks;
    try {
      saved = await saveRemarks(sheet, over, { difficulties: texts.difficulties, proposals: texts.proposals });
    } catch (error) {
      const current = standing(error);
      setNow(current ?? now);
      if (!current || !isSame(texts, current)) {
        setProblem(current ? undefined : error);
        setBusy(false);
        return;
      }
      saved = current; // just this stands there: only the answer to an earlier save was lost
    }
    setNow(saved);
    const typed = drafts.of(WHOLE);
    if (typed && (typed.difficulties !== texts.difficulties || typed.proposals !== texts.proposals)) {
      drafts.put(WHOLE, { ...typed, version: saved.version }); // somebody went on typing meanwhile
      setBusy(false);
      return;
    }
    drafts.remove(WHOLE);
    void queries.invalidateQueries({ queryKey: remarksQuery(sheet).queryKey });
    await queries.invalidateQueries({ queryKey: submissionQuery(sheet).queryKey });
    showToast(t('remarks.saved'));
    onSaved();
  };

  return {
    texts,
    unsaved,
    busy,
    problem,
    /** What a colleague has saved since this was begun: only a choice goes on. */
    theirs: version === now.version ? undefined : now,
    type: (part: Partial<Texts>) => drafts.put(WHOLE, { ...texts, version, ...part }),
    save: () => save(version),
    keepMine: () => {
      drafts.put(WHOLE, { ...texts, version: now.version });
      void save(now.version);
    },
    /** What was typed is given up: what the server has is shown. */
    takeTheirs: () => {
      drafts.remove(WHOLE);
      setProblem(undefined);
    },
  };
}
