import { useTranslation } from 'react-i18next';
import type { Rule, RuleInput } from '../../components/rule/rule.ts';
import { type Decimal, decimal } from '../../lib/decimal.ts';
import { useFormat } from '../../lib/use-format.ts';

/** An input in one line of words, to set two of them side by side. */
export function useInputWords(): (rule: Rule, input: RuleInput | null) => string {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const figure = (value: unknown) => f.exact(decimal(String(value)));
  const words = (rule: Rule, input: RuleInput | null): string => {
    if (input === null) {
      return t('describe.nothing');
    }
    switch (rule.type) {
      case 'LEVELS':
        return rule.levels[Number(input.level)]?.text ?? '';
      case 'CHECKLIST': {
        const ticked = input.ticked as number[];
        return ticked.length === 0 ? t('noneTicked') : ticked.map((i) => rule.items[i]?.text).join('; ');
      }
      case 'PER_OCCURRENCE':
      case 'DEDUCTION':
      case 'BONUS': {
        const counts = input.counts as Record<string, number>;
        return rule.kinds
          .filter(({ code }) => counts[code] !== undefined)
          .map(({ code, text }) => `${text}: ${f.count(counts[code] ?? 0)}`)
          .join('; ');
      }
      case 'BEST_OF': {
        const inputs = input.alternatives as (RuleInput | null)[];
        return rule.alternatives.map((alternative, i) => `${i + 1}) ${words(alternative, inputs[i] ?? null)}`).join('; ');
      }
      default:
        return 'b' in input && 'a' in input
          ? `${figure(input.b)} ÷ ${figure(input.a)} = ${f.share(input.b as Decimal, input.a as Decimal)}`
          : figure(input.value);
    }
  };
  return words;
}
