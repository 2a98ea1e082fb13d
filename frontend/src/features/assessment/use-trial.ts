import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RuleInput } from '../../components/rule/rule.ts';
import { stringifyExact } from '../../lib/exact-json.ts';
import { trialQuery } from './api.ts';

const PAUSE_MS = 300;

/** The rule's answer to what is typed, asked for after a short pause; nothing while the input is another one than the answer's. */
export function useTrial(indexSet: string, leafCode: string, input: RuleInput | null) {
  const [asked, setAsked] = useState(input);
  const key = stringifyExact(input);
  const latest = useRef(input);
  latest.current = input;
  const changed = key !== stringifyExact(asked);
  useEffect(() => {
    if (!changed) {
      return;
    }
    const timer = setTimeout(() => setAsked(latest.current), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  const query = useQuery(trialQuery(indexSet, leafCode, asked));
  const current = !changed && input !== null;
  return { data: current ? query.data : undefined, error: current ? query.error : null, busy: changed || query.isFetching };
}
