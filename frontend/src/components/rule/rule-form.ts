import type { NumberFault } from '../../lib/parse-number.ts';
import type { RuleInput } from './rule.ts';

/** What the fields of a rule need of a form: the unit's, an appraiser's, or a trial's. */
export interface RuleForm {
  draft: { texts: Record<string, string> };
  faults: Record<string, NumberFault>;
  input: RuleInput | null;
  setText: (name: string, text: string | undefined) => void;
}
