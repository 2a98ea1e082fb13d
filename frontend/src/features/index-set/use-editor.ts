import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { indexSetQuery } from '../../api/details.ts';
import { type IndexSetDetail, saveSet, setsChanged } from './api.ts';
import { firstUnreadable, toDraft, toForm } from './draft/form.ts';
import { begin, type History, record, redo, undo } from './draft/history.ts';
import { type Draft, place } from './draft/model.ts';
import { Saver } from './draft/saver.ts';

interface About {
  /** The node that is changed; null for the set itself. */
  at?: string | null;
  /** What is typed into the same field without a pause is one step. */
  tag?: string;
  /** The node to show afterwards. */
  select?: string | null;
}

export interface EditorApi {
  current: () => Draft;
  change: (make: (draft: Draft) => Draft, about?: About) => void;
  select: (key: string | null) => void;
  undo: () => void;
  redo: () => void;
  /** Goes on with what the server has; what was here is one undo away. */
  reload: (set: IndexSetDetail) => void;
}

/** A draft, the way back through its states, its saving, and the node that the address names. */
export function useEditor(set: IndexSetDetail, code: string | undefined) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [history, setHistory] = useState(() => begin(toDraft(set)));
  const [saver] = useState(
    () =>
      new Saver<Draft>(history.present, set.version, {
        ready: (draft) => firstUnreadable(draft) === undefined,
        send: (draft, version) => saveSet(set.id, toForm(draft), version),
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const draft = history.present;
  const selected = useMemo(() => place(draft.nodes, (node) => node.code === code), [draft.nodes, code]);
  const latest = useRef({ history, selected: selected?.node.key ?? null, code });
  latest.current = { history, selected: selected?.node.key ?? null, code };

  const api = useMemo<EditorApi>(() => {
    const show = (key: string | null) => {
      const next = place(latest.current.history.present.nodes, (node) => node.key === key)?.node.code;
      const gone = key !== null && next === undefined;
      if (!gone && next !== latest.current.code) {
        void navigate({ to: '.', search: (old: object) => ({ ...old, node: next }), replace: true });
      }
    };
    const apply = (next: History<Draft>, key: string | null) => {
      latest.current.history = next;
      setHistory(next);
      saver.change(next.present);
      show(key);
    };
    const go = (step: ReturnType<typeof undo<Draft>>) => step && apply(step.history, step.at);
    return {
      current: () => latest.current.history.present,
      change: (make, { at = null, tag, select } = {}) => {
        const before = latest.current.history;
        const next = make(before.present);
        if (next !== before.present) {
          apply(record(before, next, at, tag ?? null, performance.now()), select === undefined ? latest.current.selected : select);
        }
      },
      select: show,
      undo: () => go(undo(latest.current.history)),
      redo: () => go(redo(latest.current.history)),
      reload: (held) => {
        const next = toDraft(held);
        saver.take(next, held.version);
        const after = record(latest.current.history, next, latest.current.selected, null, performance.now());
        latest.current.history = after;
        setHistory(after);
      },
    };
  }, [navigate, saver]);

  useEffect(() => {
    return () => {
      void saver.flush().then(() => {
        // What was loaded before it was written is no draft to begin with again; what became an issued set stays on screen.
        const query = indexSetQuery(set.id);
        if (queries.getQueryData(query.queryKey)?.status === 'DRAFT') {
          queries.removeQueries(query);
        }
        setsChanged(queries);
      });
    };
  }, [saver, queries, set.id]);

  return { draft, history, selected, saver, state, api };
}

export type Editor = ReturnType<typeof useEditor>;
