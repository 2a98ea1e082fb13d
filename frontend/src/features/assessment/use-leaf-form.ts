import { useEffect, useMemo, useRef, useState } from 'react';
import type { RuleInput } from '../../components/rule/rule.ts';
import { writeInput } from '../../components/rule/rule-input.ts';
import type { NumberFault } from '../../lib/parse-number.ts';
import { useFormat } from '../../lib/use-format.ts';
import { type Draft, type Entry, entryToEdit, type Leaf, ruleOf } from './model.ts';
import { isHeld } from './same-entry.ts';
import type { Outbox } from './saving/outbox.ts';
import { readTyped } from './typed-entry.ts';
import { writtenIn } from './typed-text.ts';
import { useTrial } from './use-trial.ts';

type Format = ReturnType<typeof useFormat>;

/** What is typed for a leaf: as text while it is typed, as an entry for the outbox as soon as it can be read. */
export function useLeafForm(sheetIndexSet: string, leaf: Leaf, outbox: Outbox) {
  const f = useFormat();
  const [typed, setDraft] = useState(
    () => outbox.unread.get(leaf.code)?.draft ?? draftOf(outbox.draft(leaf.code) ?? entryToEdit(leaf.self), leaf, f),
  );
  const draft = useMemo(() => writtenIn(typed, f.language), [typed, f.language]);
  const base = useRef(outbox.unread.get(leaf.code)?.version ?? leaf.version);
  const rule = ruleOf(leaf);
  const read = useMemo(() => readDraft(draft, leaf, f), [draft, leaf, f]);
  const trial = useTrial(sheetIndexSet, leaf.code, read.input);
  const proposed = trial.data?.score ?? null;

  const state = outbox.states.of(leaf.code);
  const pending = outbox.draft(leaf.code) !== undefined;
  // Our own save came back: what is on screen stands, and the next change builds on it.
  // Somebody else's change came with a reload of the sheet: it is shown, unless something here is not readable yet: that goes on
  // over our own save alone.
  useEffect(() => {
    if (pending || base.current === leaf.version) {
      return;
    }
    const unread = outbox.unread.get(leaf.code);
    if (unread) {
      base.current = unread.version;
      return;
    }
    base.current = leaf.version;
    if (!isHeld(read.entry, leaf.self)) {
      setDraft(draftOf(entryToEdit(leaf.self), leaf, f));
    }
  }, [leaf, pending, read, f, outbox]);

  // The other language may read what this one could not.
  useEffect(() => {
    if (outbox.unread.has(leaf.code) && Object.keys(read.faults).length === 0) {
      outbox.change(leaf.code, read.entry, base.current);
    }
  }, [leaf.code, read, outbox]);

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const { entry, faults } = readDraft(next, leaf, f);
    if (Object.keys(faults).length > 0) {
      outbox.changeUnread(leaf.code, next, base.current);
    } else {
      outbox.change(leaf.code, entry, base.current);
    }
  };

  return {
    rule,
    draft,
    faults: read.faults,
    input: read.input,
    trial,
    proposed,
    state,
    setText: (name: string, text: string | undefined) => {
      const { [name]: _, ...others } = draft.texts;
      change({ texts: text === undefined ? others : { ...others, [name]: text } });
    },
    setInput: (input: RuleInput) => change({ texts: writeInput(rule, input, f.exact) }),
    setOwn: (own: string | null) => change({ own: own === '' ? null : own }),
    setExplanation: (explanation: string) => change({ explanation }),
    setIncomplete: (incomplete: boolean) => change({ incomplete }),
  };
}

export type LeafForm = ReturnType<typeof useLeafForm>;

function draftOf(entry: Entry, leaf: Leaf, f: Format): Draft {
  return {
    texts: writeInput(ruleOf(leaf), entry.input, f.exact),
    own: entry.score === null ? null : f.exact(entry.score),
    explanation: entry.explanation ?? '',
    incomplete: entry.evidenceIncomplete,
    language: f.language,
  };
}

function readDraft(draft: Draft, leaf: Leaf, f: Format): { entry: Entry; input: RuleInput | null; faults: Record<string, NumberFault> } {
  const { input, score, faults } = readTyped(leaf, draft, f.parse);
  const explanation = draft.explanation.trim() === '' ? null : draft.explanation;
  return { entry: { input, score, explanation, evidenceIncomplete: draft.incomplete }, input, faults };
}
