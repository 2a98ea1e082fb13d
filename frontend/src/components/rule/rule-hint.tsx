import './messages.ts';
import { useTranslation } from 'react-i18next';
import { compare, type Decimal } from '../../lib/decimal.ts';
import { useFormat } from '../../lib/use-format.ts';
import { reachedStep } from './ladder.ts';
import type { Rule, RuleInput, Threshold } from './rule.ts';

/** A rule in words; a ladder of thresholds as its steps, with the one in force marked. */
export function RuleHint({ rule, input }: { rule: Rule; input: RuleInput | null }) {
  const { t } = useTranslation('rule');
  const sentence = useSentence(rule);
  const none = 'whenNone' in rule && rule.whenNone && 'a' in rule ? t(`whenNone.${rule.whenNone}`, { whole: rule.a ?? '' }) : undefined;
  return (
    <>
      {rule.type === 'BANDS' && <Ladder steps={rule.bands} input={input} percent={!rule.value} />}
      {rule.type === 'CASES' && <Ladder steps={rule.cases} input={input} percent />}
      {(sentence || none) && (
        <div className="rule">
          {sentence && <p>{sentence}</p>}
          {none && <p>{none}</p>}
        </div>
      )}
    </>
  );
}

function useSentence(rule: Rule): string | undefined {
  const { t } = useTranslation('rule');
  const f = useFormat();
  const number = (value: Decimal) => f.exact(value);
  switch (rule.type) {
    case 'RATIO': {
      const values = { full: number(rule.fullAt), zero: number(rule.zeroBelow) };
      return rule.complement ? t('words.complement', values) : t('words.ratio', values);
    }
    case 'PER_OCCURRENCE':
    case 'BONUS':
      return t('words.counted', { cap: number(rule.cap) });
    case 'DEDUCTION':
      return t('words.deduction', { start: number(rule.start), floor: number(rule.floor) });
    case 'BEST_OF':
      return t('words.bestOf');
    case 'RELATIVE_TO_BEST':
      return rule.lessIsBetter ? t('words.lowest') : t('words.highest');
    case 'MANUAL':
      return t('words.manual');
    case 'FROM_SURVEY':
      return t('words.survey', { groups: rule.groups.join('; ') });
    default:
      return undefined;
  }
}

function Ladder({ steps, input, percent }: { steps: Threshold[]; input: RuleInput | null; percent: boolean }) {
  const { t } = useTranslation('rule');
  const f = useFormat();
  const hit = reachedStep(steps, input);
  const number = (value: Decimal) => f.exact(value) + (percent ? '\u00a0%' : '');
  const where = ({ from, inclusive }: Threshold, i: number) => {
    const above = steps[i - 1];
    if (above && compare(from, '0') === 0 && inclusive) {
      return above.inclusive ? t('ladder.below', { number: number(above.from) }) : t('ladder.upTo', { number: number(above.from) });
    }
    return inclusive ? t('ladder.from', { number: number(from) }) : t('ladder.above', { number: number(from) });
  };
  return (
    <ul className="bands">
      {steps.map((step, i) => (
        <li key={`${step.from}${step.inclusive}`} className={i === hit ? 'hit' : undefined}>
          <b>{step.then ? t('ladder.proportional') : t('points', { points: f.score(step.points ?? '0') })}</b>
          {where(step, i)}
          {i === hit && <span className="sr">{t('ladder.inForce')}</span>}
        </li>
      ))}
    </ul>
  );
}
