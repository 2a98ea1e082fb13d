import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Rule } from '../../components/rule/rule.ts';
import { type ReadInput, readInput } from '../../components/rule/rule-input.ts';
import { stringifyExact } from '../../lib/exact-json.ts';
import { useFormat } from '../../lib/use-format.ts';
import { ruleTrialQuery, type TryRule } from './api.ts';
import { edgeInputs } from './draft/edges.ts';
import { type DraftNode, isReadable } from './draft/model.ts';
import { readable } from './draft/rules.ts';

const PAUSE_MS = 300;
const UNREAD: ReadInput = { input: null, faults: {} };

/** The rule of a node as it is written, tried with the decimals of its set, with what is typed and at its edges, a short pause after the last key. */
export function useRuleTrial(node: DraftNode | null, decimals: number) {
  const f = useFormat();
  const [typed, setTyped] = useState<{ key: string; texts: Record<string, string> }>({ key: '', texts: {} });
  // What is typed is read in the language of the screen, so it goes with it.
  const key = `${node?.key} ${f.language}`;
  const texts = typed.key === key ? typed.texts : {};
  const rule = useMemo(() => readable(node?.rule ?? null), [node?.rule]);
  const read = rule ? readInput(rule, texts, f.parse) : UNREAD;
  const wanted = bodyOf(node, rule, read, decimals);
  const asked = useLater(wanted);
  const query = useQuery(ruleTrialQuery(asked));
  const settled = stringifyExact(wanted) === stringifyExact(asked) && !query.isPlaceholderData;
  const data = rule && query.data?.asked.rule.type === rule.type ? query.data : undefined;
  const setText = (name: string, text: string | undefined) => {
    const { [name]: _, ...others } = texts;
    setTyped({ key, texts: text === undefined ? others : { ...others, [name]: text } });
  };
  return {
    rule,
    form: { draft: { texts }, faults: read.faults, input: read.input, setText },
    data,
    /** False while the answer belongs to what was there a moment ago. */
    settled,
    error: asked && !query.isFetching ? query.error : null,
  };
}

export type Trial = ReturnType<typeof useRuleTrial>;

function bodyOf(node: DraftNode | null, rule: Rule | null, { input }: ReadInput, decimals: number): TryRule | null {
  if (!node || !rule || !isReadable(node.maxScore) || !(node.minScore === '' || isReadable(node.minScore))) {
    return null;
  }
  const inputs = [...(input ? [input] : []), ...edgeInputs(rule)];
  const minScore = node.minScore === '' ? null : node.minScore;
  return { rule: rule as TryRule['rule'], maxScore: node.maxScore, minScore, decimals, inputs: inputs.length > 0 ? inputs : [null] };
}

/** The value as it was when it last stood still. */
function useLater(value: TryRule | null): TryRule | null {
  const [later, setLater] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const key = stringifyExact(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the value, which is another object each time
  useEffect(() => {
    const timer = setTimeout(() => setLater(latest.current), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return later;
}
