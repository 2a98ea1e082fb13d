import type { NumberFault } from '../../lib/parse-number.ts';
import type { RuleInput } from './model.ts';
import type { useTrial } from './use-trial.ts';

/** What the fields of a rule and its workings need of a form, the unit's or an appraiser's. */
export interface RuleForm {
  draft: { texts: Record<string, string> };
  faults: Record<string, NumberFault>;
  input: RuleInput | null;
  trial: ReturnType<typeof useTrial>;
  setText: (name: string, text: string | undefined) => void;
  setOwn: (own: string | null) => void;
}
