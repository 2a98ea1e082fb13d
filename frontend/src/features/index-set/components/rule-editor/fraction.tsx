import { useTranslation } from 'react-i18next';
import type { WhenNone } from '../../../../components/rule/rule.ts';
import type { DraftRule } from '../../draft/model.ts';
import { ChoiceField, DecimalField, TextField } from '../editor/fields.tsx';
import { LadderTable } from './ladder.tsx';
import type { RuleOfType, RuleProps } from './props.ts';

type FractionRule = RuleOfType<'BANDS' | 'RATIO' | 'CASES'>;

/** A rule about b ÷ a, or about one value: what a and b are, the thresholds, and what happens where there is nothing to count. */
export function FractionEditor({ rule, messageFor, onChange }: RuleProps<FractionRule>) {
  const { t } = useTranslation('index-set');
  const ofValue = rule.type === 'BANDS' && rule.value != null;
  const text = (name: 'a' | 'b' | 'value') => (value: string) => onChange({ ...rule, [name]: value } as DraftRule, name);
  const line = (name: 'a' | 'b' | 'value', label: string) => (
    <TextField
      wide={50}
      label={label}
      value={(name === 'value' ? (rule.type === 'BANDS' ? rule.value : '') : rule[name]) ?? ''}
      message={messageFor(name)}
      onChange={text(name)}
    />
  );
  const measure = (next: string) =>
    rule.type === 'BANDS' &&
    onChange(
      next === 'value'
        ? { type: 'BANDS', value: rule.b ?? '', bands: rule.bands }
        : { type: 'BANDS', a: '', b: rule.value ?? '', bands: rule.bands, whenNone: 'ZERO', mayExceed: false },
      'measure',
    );
  return (
    <div className="stack">
      <div className="labels">
        {rule.type === 'BANDS' && (
          <ChoiceField
            label={t('rules.measure')}
            value={ofValue ? 'value' : 'fraction'}
            options={[
              { value: 'fraction', label: t('rules.fraction') },
              { value: 'value', label: t('rules.value') },
            ]}
            onChange={measure}
          />
        )}
        {ofValue ? (
          line('value', t('rules.valueLabel'))
        ) : (
          <>
            {line('a', t('rules.a'))}
            {line('b', t('rules.b'))}
          </>
        )}
      </div>
      {rule.type === 'RATIO' && <Ratio rule={rule} messageFor={messageFor} onChange={onChange} />}
      {rule.type === 'BANDS' && (
        <LadderTable
          path="bands"
          percent={!ofValue}
          steps={rule.bands}
          messageFor={messageFor}
          onSteps={(bands, field) =>
            onChange({ ...rule, bands: bands.map(({ from, inclusive, points }) => ({ from, inclusive, points })) }, field)
          }
        />
      )}
      {rule.type === 'CASES' && (
        <LadderTable
          path="cases"
          percent
          steps={rule.cases}
          messageFor={messageFor}
          onSteps={(cases, field) => onChange({ ...rule, cases }, field)}
        />
      )}
      {!ofValue && (
        <div className="pair">
          <ChoiceField
            label={t('rules.whenNone')}
            value={rule.whenNone ?? ''}
            message={messageFor('whenNone')}
            options={[
              { value: 'ZERO', label: t('rules.none.ZERO') },
              { value: 'FULL', label: t('rules.none.FULL') },
              { value: 'REQUEST_NA', label: t('rules.none.REQUEST_NA') },
            ]}
            onChange={(whenNone) => onChange({ ...rule, whenNone: whenNone as WhenNone }, 'whenNone')}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={rule.mayExceed ?? false}
              onChange={(event) => onChange({ ...rule, mayExceed: event.target.checked }, 'mayExceed')}
            />
            {t('rules.mayExceed')}
          </label>
        </div>
      )}
    </div>
  );
}

function Ratio({ rule, messageFor, onChange }: Pick<RuleProps<RuleOfType<'RATIO'>>, 'rule' | 'messageFor' | 'onChange'>) {
  const { t } = useTranslation('index-set');
  return (
    <>
      <div className="pair">
        <DecimalField
          label={t('rules.fullAt')}
          unit="%"
          value={rule.fullAt}
          message={messageFor('fullAt')}
          onChange={(fullAt) => onChange({ ...rule, fullAt }, 'fullAt')}
        />
        <DecimalField
          label={t('rules.zeroBelow')}
          unit="%"
          value={rule.zeroBelow}
          message={messageFor('zeroBelow')}
          onChange={(zeroBelow) => onChange({ ...rule, zeroBelow }, 'zeroBelow')}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={rule.complement ?? false}
          onChange={(event) => onChange({ ...rule, complement: event.target.checked }, 'complement')}
        />
        {t('rules.complement')}
      </label>
    </>
  );
}
