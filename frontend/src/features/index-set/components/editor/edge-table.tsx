import '../../../../components/rule/messages.ts';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../../api/schema.d.ts';
import type { Rule, RuleInput } from '../../../../components/rule/rule.ts';
import { type Decimal, percentage } from '../../../../lib/decimal.ts';
import { NOT_SCORED } from '../../../../lib/format.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { ratioOf } from '../../draft/chart.ts';

type Result = components['schemas']['RuleTrialResult'];

interface Props {
  rule: Rule;
  inputs: readonly RuleInput[];
  results: readonly Result[];
}

/** What the rule gives on its thresholds and just beside them. */
export function EdgeTable({ rule, inputs, results }: Props) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const words = useEdgeWords();
  const fraction = inputs.every((input) => 'a' in input && 'b' in input);
  const ratio = (input: RuleInput) => {
    const measured = ratioOf(rule, input);
    const percent = measured && percentage(measured.part, measured.whole);
    return percent ? f.fixed(percent, 2) : NOT_SCORED;
  };
  if (inputs.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="edges">
      <h3 id="edges">{t('trial.edges')}</h3>
      <div className="tw">
        <table className="t">
          <thead>
            <tr>
              {fraction ? (
                <>
                  <th scope="col" className="num">
                    {t('trial.a')}
                  </th>
                  <th scope="col" className="num">
                    {t('trial.b')}
                  </th>
                  <th scope="col" className="num">
                    {t('trial.ratio')}
                  </th>
                </>
              ) : (
                <th scope="col">{t('trial.input')}</th>
              )}
              <th scope="col" className="num">
                {t('rules.gives')}
              </th>
            </tr>
          </thead>
          <tbody>
            {inputs.map((input, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is always made anew as a whole
              <tr key={i}>
                {fraction ? (
                  <>
                    <td className="num">{f.exact(input.a as Decimal)}</td>
                    <td className="num">{f.exact(input.b as Decimal)}</td>
                    <td className="num">{ratio(input)}</td>
                  </>
                ) : (
                  <td>{words(rule, input)}</td>
                )}
                <td className="num">
                  <Given result={results[i]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Given({ result }: { result: Result | undefined }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  if (!result?.trial) {
    return <span title={result?.faults[0]?.message}>{result ? t('trial.refused') : NOT_SCORED}</span>;
  }
  const { score, outcome } = result.trial;
  return outcome === 'SCORED' ? <b>{f.score(score)}</b> : t(`trial.outcome.${outcome}`);
}

/** An input in one line. */
function useEdgeWords(): (rule: Rule, input: RuleInput) => string {
  const { t } = useTranslation(['index-set', 'rule']);
  const f = useFormat();
  const words = (rule: Rule, input: RuleInput): string => {
    switch (rule.type) {
      case 'LEVELS':
        return rule.levels[Number(input.level)]?.text ?? '';
      case 'CHECKLIST': {
        const ticked = input.ticked as number[];
        if (ticked.length === rule.items.length && ticked.length > 1) {
          return t('trial.all');
        }
        return ticked.length === 0 ? t('rule:noneTicked') : ticked.map((i) => rule.items[i]?.text).join('; ');
      }
      case 'PER_OCCURRENCE':
      case 'BONUS':
      case 'DEDUCTION': {
        const counts = input.counts as Record<string, number>;
        const some = rule.kinds.filter(({ code }) => counts[code]);
        return some.length === 0 ? t('trial.nothing') : some.map(({ code, text }) => `${f.count(counts[code] ?? 0)} × ${text}`).join('; ');
      }
      case 'BEST_OF': {
        const inputs = input.alternatives as (RuleInput | null)[];
        const at = inputs.findIndex((one) => one !== null);
        const [alternative, one] = [rule.alternatives[at], inputs[at]];
        return alternative && one ? `${t('words.way', { number: at + 1 })}: ${words(alternative, one)}` : '';
      }
      default:
        return 'b' in input
          ? t('trial.fraction', { a: f.exact(input.a as Decimal), b: f.exact(input.b as Decimal) })
          : f.exact(input.value as Decimal);
    }
  };
  return words;
}
