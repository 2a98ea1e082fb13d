import '../../../components/rule/messages.ts';
import { useTranslation } from 'react-i18next';
import type { Choice, Rule, Threshold } from '../../../components/rule/rule.ts';
import { compare } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';

/** A rule in words, whole: a sentence, and what it lists. The same wherever a rule is shown to be read. */
export function RuleWords({ rule }: { rule: Rule }) {
  const sentences = useSentences()(rule);
  const lines = useLines()(rule);
  return (
    <div className="rule rule-words">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ text, points }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a rule may say the same
            <li key={i}>
              <span>{text}</span>
              <b className="nowrap">{points}</b>
            </li>
          ))}
        </ul>
      )}
      {rule.type === 'BEST_OF' && <Ways alternatives={rule.alternatives} />}
    </div>
  );
}

/** A rule in one line; where the line is too short the rest of it is in its title. */
export function RuleLine({ rule }: { rule: Rule }) {
  const { t } = useTranslation('index-set');
  const sentences = useSentences()(rule);
  const points = useLines()(rule).map((line) => line.points);
  const line = [`${t(`rule.${rule.type}`)}.`, ...sentences, points.join(' / ')].filter(Boolean).join(' ');
  return (
    <p className="sm mute rule-line" title={line}>
      {line}
    </p>
  );
}

function Ways({ alternatives }: { alternatives: readonly Rule[] }) {
  const { t } = useTranslation('index-set');
  return (
    <ol>
      {alternatives.map((alternative, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the position is an alternative's identity
        <li key={i}>
          <b>{t('words.way', { number: i + 1 })}</b>
          <RuleWords rule={alternative} />
        </li>
      ))}
    </ol>
  );
}

/** What is said of a rule beside its lists. */
function useSentences(): (rule: Rule) => string[] {
  const { t } = useTranslation(['index-set', 'rule']);
  const f = useFormat();
  const none = (rule: Rule) =>
    'whenNone' in rule && rule.whenNone && 'a' in rule ? [t(`rule:whenNone.${rule.whenNone}`, { whole: rule.a ?? '' })] : [];
  const may = (rule: Rule) => ('mayExceed' in rule && rule.mayExceed ? [t('words.mayExceed')] : []);
  return (rule) => {
    switch (rule.type) {
      case 'LEVELS':
        return [t('words.levels')];
      case 'CHECKLIST':
        return [t('words.checklist')];
      case 'BANDS':
        return [rule.value ? t('words.byValue', { value: rule.value }) : fraction(rule.a, rule.b), ...none(rule), ...may(rule)];
      case 'CASES':
        return [fraction(rule.a, rule.b), ...none(rule), ...may(rule)];
      case 'RATIO': {
        const values = { full: f.exact(rule.fullAt), zero: f.exact(rule.zeroBelow) };
        const words = rule.complement ? t('rule:words.complement', values) : t('rule:words.ratio', values);
        return [fraction(rule.a, rule.b), words, ...none(rule), ...may(rule)];
      }
      case 'PER_OCCURRENCE':
        return [t('rule:words.counted', { cap: f.exact(rule.cap) })];
      case 'BONUS':
        return [t('words.bonus', { cap: f.exact(rule.cap) })];
      case 'DEDUCTION':
        return [t('rule:words.deduction', { start: f.exact(rule.start), floor: f.exact(rule.floor) })];
      case 'BEST_OF':
        return [t('words.bestOf')];
      case 'RELATIVE_TO_BEST':
        return [rule.value, rule.lessIsBetter ? t('rule:words.lowest') : t('rule:words.highest')];
      case 'FROM_SURVEY':
        return [t('rule:words.survey', { groups: rule.groups.join('; ') })];
      case 'MANUAL':
        return [t('words.manual')];
    }
  };

  function fraction(a: string | null | undefined, b: string | null | undefined): string {
    return t('words.fraction', { a: a ?? '', b: b ?? '' });
  }
}

/** The statements, thresholds or kinds of a rule, each with its points. */
function useLines(): (rule: Rule) => { text: string; points: string }[] {
  const { t } = useTranslation(['index-set', 'rule']);
  const f = useFormat();
  const points = (value: string) => t('rule:points', { points: value });
  const choice = ({ text, points: value }: Choice) => ({ text, points: points(f.score(value)) });
  const ladder = (steps: readonly Threshold[], unit: string) =>
    steps.map(({ from, inclusive, points: value, then }, i) => {
      const above = steps[i - 1];
      const number = f.exact(from) + unit;
      const ground = above && inclusive && compare(from, '0') === 0;
      const text = ground
        ? t(above.inclusive ? 'rule:ladder.below' : 'rule:ladder.upTo', { number: f.exact(above.from) + unit })
        : t(inclusive ? 'rule:ladder.from' : 'rule:ladder.above', { number });
      return { text, points: then ? t('words.proportional') : points(f.score(value ?? '0')) };
    });
  return (rule) => {
    switch (rule.type) {
      case 'LEVELS':
        return rule.levels.map(choice);
      case 'CHECKLIST':
        return rule.items.map(choice);
      case 'BANDS':
        return ladder(rule.bands, rule.value ? '' : '\u00a0%');
      case 'CASES':
        return ladder(rule.cases, '\u00a0%');
      case 'PER_OCCURRENCE':
      case 'BONUS':
        return rule.kinds.map(({ text, points: value }) => ({ text, points: t('words.each', { points: f.exact(value) }) }));
      case 'DEDUCTION':
        return rule.kinds.map(({ text, points: value }) => ({ text, points: t('words.eachLess', { points: f.exact(value) }) }));
      case 'FROM_SURVEY':
        return Object.entries(rule.scale).map(([answer, share]) => ({
          text: t('rules.answer', { answer }),
          points: t('words.ofMaximum', { share: f.exact(share) }),
        }));
      default:
        return [];
    }
  };
}
