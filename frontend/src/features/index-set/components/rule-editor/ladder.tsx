import { useTranslation } from 'react-i18next';
import type { Threshold } from '../../../../components/rule/rule.ts';
import { Icon } from '../../../../components/ui/icon.tsx';
import type { Decimal } from '../../../../lib/decimal.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { isReadable } from '../../draft/model.ts';
import { answerOf } from '../../draft/rules.ts';
import { ChoiceField, DecimalField } from '../editor/fields.tsx';
import { changed, type RuleProps, without } from './props.ts';

interface Props {
  path: 'bands' | 'cases';
  steps: readonly Threshold<string>[];
  percent: boolean;
  messageFor: RuleProps['messageFor'];
  onSteps: (steps: Threshold<string>[], field: string) => void;
}

/** Thresholds from the highest down: where each begins, whether it is reached exactly there, and what it gives. */
export function LadderTable({ path, steps, percent, messageFor, onSteps }: Props) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const name = (from: string) => (isReadable(from) ? f.exact(from as Decimal) + (percent ? '\u00a0%' : '') : '…');
  const set = (i: number, part: Partial<Threshold<string>>, field: string) => onSteps(changed(steps, i, part), `${path}[${i}].${field}`);
  const add = () => {
    const last = steps.at(-1);
    const step = { from: '', inclusive: true, points: '0' };
    // The last one is the ground; a new one stands above it.
    onSteps(
      last?.from === '0' ? [...steps.slice(0, -1), { ...step, from: '50' }, last] : [...steps, { ...step, from: '0' }],
      `${path}.add`,
    );
  };
  return (
    <div className="stack-s">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
      <section className="tw" tabIndex={0} aria-label={t('rules.thresholds')}>
        <table className="t rulet">
          <thead>
            <tr>
              <th scope="col">{percent ? t('rules.ratioFrom') : t('rules.valueFrom')}</th>
              <th scope="col">{t('rules.edge')}</th>
              {path === 'cases' && <th scope="col">{t('rules.how')}</th>}
              <th scope="col">{t('rules.gives')}</th>
              <th scope="col">
                <span className="sr">{t('rules.order')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the position is a threshold's identity
              <tr key={i}>
                <td className="from">
                  <DecimalField
                    bare
                    label={t('rules.fromOf', { number: i + 1 })}
                    unit={percent ? '%' : undefined}
                    value={step.from}
                    message={messageFor(`${path}[${i}].from`)}
                    onChange={(from) => set(i, { from }, 'from')}
                  />
                </td>
                <td className="edge">
                  <label className="check sm">
                    <input
                      type="checkbox"
                      checked={step.inclusive}
                      onChange={(event) => set(i, { inclusive: event.target.checked }, 'inclusive')}
                    />
                    {t('rules.inclusive', { from: name(step.from) })}
                  </label>
                </td>
                {path === 'cases' && (
                  <td>
                    <ChoiceField
                      bare
                      label={t('rules.howOf', { from: name(step.from) })}
                      value={step.then ?? ''}
                      options={[
                        { value: '', label: t('rules.fixed') },
                        { value: 'PROPORTIONAL', label: t('rules.proportional') },
                      ]}
                      onChange={(how) => set(i, answerOf(how !== ''), 'then')}
                    />
                  </td>
                )}
                <td className="points">
                  {step.then ? (
                    <span className="mute sm">{t('rules.ofMaximum')}</span>
                  ) : (
                    <DecimalField
                      bare
                      negative
                      label={t('rules.pointsFrom', { from: name(step.from) })}
                      unit={t('rules.points')}
                      value={step.points ?? '0'}
                      message={messageFor(`${path}[${i}].points`)}
                      onChange={(points) => set(i, { points }, 'points')}
                    />
                  )}
                </td>
                <td className="acts">
                  <button
                    className="btn icon small quiet"
                    type="button"
                    aria-label={t('rules.dropFrom', { from: name(step.from) })}
                    onClick={() => onSteps(without(steps, i), `${path}.drop`)}
                  >
                    <Icon name="close" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button className="btn small" type="button" onClick={add}>
        <Icon name="plus" />
        {t('rules.addThreshold')}
      </button>
      {messageFor(path) && (
        <p className="err">
          <Icon name="warning" />
          {messageFor(path)}
        </p>
      )}
    </div>
  );
}
