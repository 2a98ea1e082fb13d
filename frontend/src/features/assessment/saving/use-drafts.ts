import { useSyncExternalStore } from 'react';
import type { RemarksDraft } from '../remarks/texts.ts';
import type { AppraisalDraft } from '../use-appraisal-form.ts';
import { Drafts } from './drafts.ts';

interface Kinds {
  objection: string;
  appraisal: AppraisalDraft;
  remarks: RemarksDraft;
}

/** One collection for each person, sheet and kind as long as the page is loaded. */
const collections = new Map<string, Drafts<never>>();

export function useDrafts<K extends keyof Kinds>(kind: K, username: string, sheet: string): Drafts<Kinds[K]> {
  const key = `${kind}/${username}/${sheet}`;
  const known = collections.get(key) as Drafts<Kinds[K]> | undefined;
  const drafts = known ?? new Drafts<Kinds[K]>(kind, username, sheet);
  if (!known) {
    collections.set(key, drafts as Drafts<never>);
  }
  useSyncExternalStore(drafts.subscribe, () => drafts.revision);
  return drafts;
}
