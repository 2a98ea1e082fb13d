import { type Parse, type ReadInput, readInput } from '../../components/rule/rule-input.ts';
import { compare, type Decimal } from '../../lib/decimal.ts';
import { type Draft, type Leaf, ruleOf } from './model.ts';

/** Figures and a score of one's own as they are typed for a leaf; without one the score is null: the rule's counts. */
export function readTyped(leaf: Leaf, { texts, own }: Pick<Draft, 'texts' | 'own'>, parse: Parse): ReadInput & { score: Decimal | null } {
  const { input, faults } = readInput(ruleOf(leaf), texts, parse);
  if (own === null) {
    return { input, faults, score: null };
  }
  const parsed = parse(own, { negative: compare(leaf.minScore, '0') < 0, decimals: leaf.decimals });
  return parsed.ok ? { input, faults, score: parsed.value } : { input, faults: { ...faults, score: parsed.fault }, score: null };
}
