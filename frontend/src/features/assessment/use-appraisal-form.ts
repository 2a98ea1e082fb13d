import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ProblemError } from '../../api/problem.ts';
import type { RuleInput } from '../../components/rule/rule.ts';
import { writeInput } from '../../components/rule/rule-input.ts';
import { compare, type Decimal } from '../../lib/decimal.ts';
import type { NumberFault } from '../../lib/parse-number.ts';
import { useFormat } from '../../lib/use-format.ts';
import { putAppraisal, replaceLeaf, type Verdict } from './api.ts';
import { type Leaf, may, type Person, ruleOf, type Sheet } from './model.ts';
import { sameJson } from './same-entry.ts';
import type { Drafts } from './saving/drafts.ts';
import { outcomeOf } from './saving/outcome.ts';
import { type AppraisalStage, isDecided, stageBefore } from './stages.ts';
import { readTyped } from './typed-entry.ts';
import { type TypedText, writtenIn } from './typed-text.ts';
import { useTrial } from './use-trial.ts';

/** An appraiser's correction as it is typed, with the version of the values it was typed over. */
export interface AppraisalDraft extends TypedText {
  reason: string;
  version: number;
}

export type AppraisalState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'kept'; reason: 'offline' | 'server' | 'session' }
  | { kind: 'invalid'; message: string; errors: ProblemError[] }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: Leaf; by: Person | null; at: string | null };

/** Takes a decision back. */
const NOTHING: Verdict = { input: null, score: null, reason: null };

type Format = ReturnType<typeof useFormat>;

/**
 * An appraiser's decision about one leaf. It goes out when the appraiser says so, not while it is typed: half of it, a new score whose
 * reason is still missing, is refused by the server and is nothing that the unit or a colleague should ever see. Until then the draft
 * is on this machine (saving/drafts.ts).
 */
export function useAppraisalForm(sheet: Sheet, leaf: Leaf, stage: AppraisalStage, drafts: Drafts<AppraisalDraft>) {
  const f = useFormat();
  const queries = useQueryClient();
  const [state, setState] = useState<AppraisalState>({ kind: 'idle' });
  const kept = drafts.of(leaf.code);
  const decided = isDecided(leaf, stage);
  const [corrects, setEditing] = useState(kept !== undefined || (decided && !agrees(leaf, stage)));
  // Where nobody scored before there is nothing to agree with.
  const editing = corrects || !may(leaf, 'agree');
  const rule = ruleOf(leaf);
  const before = leaf[stageBefore(leaf, stage)];
  const draft = useMemo(() => (kept ? writtenIn(kept, f.language) : startOf(leaf, stage, f)), [kept, leaf, stage, f]);
  const read = useMemo(() => readDraft(draft, leaf, f), [draft, leaf, f]);
  const trial = useTrial(sheet.indexSet.id, leaf.code, read.verdict.input);
  const proposed = trial.data?.score ?? null;
  const score = read.verdict.score ?? proposed;
  const byRule = read.verdict.score === null || (proposed !== null && compare(read.verdict.score, proposed) === 0);
  const needsReason = read.verdict.reason === null && isReasonNeeded(leaf, stage, { input: read.verdict.input, score, byRule });

  const change = (part: Partial<AppraisalDraft>) => {
    setState((now) => (now.kind === 'conflict' || now.kind === 'saving' ? now : { kind: 'idle' }));
    setEditing(true);
    drafts.put(leaf.code, { ...draft, version: kept?.version ?? leaf.version, ...part });
  };

  /**
   * The leaf as it is saved; nothing where something stands in the way, which is in the state.
   * @param settled the draft that is done with when this is saved: what is typed otherwise, or typed on meanwhile, stays
   */
  const send = async (verdict: Verdict, version: number, settled?: AppraisalDraft): Promise<Leaf | undefined> => {
    setState({ kind: 'saving' });
    try {
      const saved = await putAppraisal(sheet.id, leaf.code, version, verdict);
      const typed = drafts.of(leaf.code);
      if (typed && JSON.stringify(typed) === JSON.stringify(settled)) {
        drafts.remove(leaf.code);
      } else if (typed?.version === version) {
        // It was typed over the values that have just become these: that is no conflict with oneself.
        drafts.put(leaf.code, { ...typed, version: saved.version });
      }
      replaceLeaf(queries, sheet.id, saved);
      setState({ kind: 'idle' });
      return saved;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'stale') {
        replaceLeaf(queries, sheet.id, outcome.leaf);
        setState({ kind: 'conflict', theirs: outcome.leaf, by: outcome.by, at: outcome.at });
      } else if (outcome.kind === 'invalid') {
        setState({ kind: 'invalid', message: outcome.problem.message, errors: outcome.problem.errors });
      } else if (outcome.kind === 'refused') {
        setState(outcome);
      } else {
        setState({ kind: 'kept', reason: outcome.kind === 'session' ? 'session' : outcome.reason });
      }
      return undefined;
    }
  };

  /** What was given up is typed again, unless something else is by now. */
  const bringBack = (typed: AppraisalDraft) => {
    if (drafts.of(leaf.code) === undefined) {
      setEditing(true);
      drafts.put(leaf.code, typed);
    }
  };

  return {
    rule,
    stage,
    draft,
    faults: read.faults,
    input: read.verdict.input,
    trial,
    proposed,
    needsReason,
    state,
    editing,
    decided,
    typed: kept !== undefined,
    setEditing,
    setText: (name: string, text: string | undefined) => {
      const { [name]: _, ...others } = draft.texts;
      change({ texts: text === undefined ? others : { ...others, [name]: text } });
    },
    setOwn: (own: string | null) => change({ own: own === '' ? null : own }),
    setReason: (reason: string) => change({ reason }),
    save: () => send(read.verdict, kept?.version ?? leaf.version, kept),
    /** The same figures and score as the stage before, on the version on screen: nothing is agreed to unseen. */
    agree: () =>
      send({ input: (before?.input ?? null) as RuleInput | null, score: before?.score ?? null, reason: null }, leaf.version, kept),
    takeBack: () => send(NOTHING, leaf.version),
    /** Takes back what has just been saved, by then perhaps from another leaf's screen, with what was typed before: a refusal is thrown. */
    undo: async (saved: Leaf, typed?: AppraisalDraft) => {
      const free = await putAppraisal(sheet.id, saved.code, saved.version, NOTHING);
      if (typed) {
        bringBack({ ...typed, version: typed.version === leaf.version ? free.version : typed.version });
      }
      replaceLeaf(queries, sheet.id, free);
    },
    /** After a conflict: what was typed counts, over what is there now. */
    keepMine: () => {
      if (state.kind !== 'conflict') {
        return;
      }
      const mine = { ...draft, version: state.theirs.version };
      drafts.put(leaf.code, mine);
      void send(read.verdict, mine.version, mine);
    },
    drop: () => {
      drafts.remove(leaf.code);
      setEditing(false);
      setState({ kind: 'idle' });
    },
    bringBack,
    score,
  };
}

export type AppraisalForm = ReturnType<typeof useAppraisalForm>;

/** Whether the stage holds what the stage before holds. */
function agrees(leaf: Leaf, stage: AppraisalStage): boolean {
  const held = leaf[stage];
  return held === null || (held.reason === null && !isReasonNeeded(leaf, stage, held));
}

/** A correction starts from what the stage holds already, else from what the stage before found. */
function startOf(leaf: Leaf, stage: AppraisalStage, f: Format): AppraisalDraft {
  const start = isDecided(leaf, stage) ? leaf[stage] : leaf[stageBefore(leaf, stage)];
  return {
    texts: writeInput(ruleOf(leaf), start?.input ?? null, f.exact),
    own: !start || start.byRule || start.score === null ? null : f.exact(start.score),
    reason: leaf[stage]?.reason ?? '',
    version: leaf.version,
    language: f.language,
  };
}

function readDraft(draft: AppraisalDraft, leaf: Leaf, f: Format): { verdict: Verdict; faults: Record<string, NumberFault> } {
  const { input, score, faults } = readTyped(leaf, draft, f.parse);
  return { verdict: { input, score, reason: draft.reason.trim() === '' ? null : draft.reason }, faults };
}

/** Said before saving, as the server will say it: what is new against the stage before needs a reason. */
export function isReasonNeeded(
  leaf: Leaf,
  stage: AppraisalStage,
  { input, score, byRule }: { input: unknown; score: Decimal | null; byRule: boolean },
): boolean {
  const before = leaf[stageBefore(leaf, stage)];
  if (leaf.rule.type === 'RELATIVE_TO_BEST') {
    return before?.input != null && input != null && !sameJson(before.input, input);
  }
  if (score === null) {
    return false;
  }
  return before?.score == null ? leaf.scoredBy === 'SELF' || !byRule : compare(before.score, score) !== 0;
}
