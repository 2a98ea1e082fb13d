import { useTranslation } from 'react-i18next';
import type { DraftRule } from '../../draft/model.ts';
import { ALTERNATIVE_TYPES, RULE_TYPES, type RuleType, ruleOfType } from '../../draft/rules.ts';
import { ChoiceField, DecimalField, TextField } from '../editor/fields.tsx';
import { BestOfEditor } from './best-of.tsx';
import { FractionEditor } from './fraction.tsx';
import type { RuleOfType, RuleProps } from './props.ts';
import { Kinds, Statements } from './statements.tsx';
import { SurveyEditor } from './survey.tsx';

interface Props extends Omit<RuleProps, 'rule'> {
  rule: DraftRule | null;
  /** One of several ways, which may not be everything. */
  alternative?: boolean;
}

/** Which kind of rule, and the rule itself as what it is: a list of statements, a table of thresholds, a ratio, counts, several ways. */
export function RuleEditor({ rule, alternative = false, ...props }: Props) {
  const { t } = useTranslation('index-set');
  const types = alternative ? ALTERNATIVE_TYPES : RULE_TYPES;
  const options = types.map((type) => ({ value: type as string, label: t(`rule.${type}`) }));
  return (
    <div className="stack rule-editor">
      <ChoiceField
        label={t('rules.type')}
        value={rule?.type ?? ''}
        message={props.messageFor('')}
        options={rule ? options : [{ value: '', label: t('rules.choose') }, ...options]}
        onChange={(type) => type && props.onChange(ruleOfType(type as RuleType, rule, props.maxScore), 'type')}
      />
      {rule && <Body {...props} rule={rule} />}
    </div>
  );
}

function Body({ rule, ...props }: RuleProps) {
  const { t } = useTranslation('index-set');
  const { messageFor, onChange } = props;
  switch (rule.type) {
    case 'LEVELS':
      return (
        <Statements
          label={t('rules.level')}
          points={t('rules.gives')}
          addLabel={t('rules.addLevel')}
          negative
          path="levels"
          list={rule.levels}
          make={() => ({ text: '', points: '0' })}
          messageFor={messageFor}
          onList={(levels, field) => onChange({ ...rule, levels }, field)}
        />
      );
    case 'CHECKLIST':
      return (
        <Statements
          label={t('rules.item')}
          points={t('rules.gives')}
          addLabel={t('rules.addItem')}
          path="items"
          list={rule.items}
          make={() => ({ text: '', points: '0' })}
          messageFor={messageFor}
          onList={(items, field) => onChange({ ...rule, items }, field)}
        />
      );
    case 'BANDS':
    case 'RATIO':
    case 'CASES':
      return <FractionEditor {...props} rule={rule} />;
    case 'PER_OCCURRENCE':
    case 'BONUS':
    case 'DEDUCTION':
      return <Counted {...props} rule={rule} />;
    case 'BEST_OF':
      return <BestOfEditor {...props} rule={rule} way={RuleEditor} />;
    case 'RELATIVE_TO_BEST':
      return (
        <>
          <TextField
            label={t('rules.valueLabel')}
            value={rule.value}
            message={messageFor('value')}
            onChange={(value) => onChange({ ...rule, value }, 'value')}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={rule.lessIsBetter}
              onChange={(event) => onChange({ ...rule, lessIsBetter: event.target.checked }, 'lessIsBetter')}
            />
            {t('rules.lessIsBetter')}
          </label>
        </>
      );
    case 'FROM_SURVEY':
      return <SurveyEditor {...props} rule={rule} />;
    case 'MANUAL':
      return <p className="hint">{t('words.manual')}</p>;
  }
}

type CountedRule = RuleOfType<'PER_OCCURRENCE' | 'BONUS' | 'DEDUCTION'>;

/** Kinds of occurrences with their points, and the bounds of what they add up to. */
function Counted({ rule, messageFor, onChange }: RuleProps<CountedRule>) {
  const { t } = useTranslation('index-set');
  const number = (name: 'cap' | 'start' | 'floor', label: string, value: string) => (
    <DecimalField
      label={label}
      unit={t('rules.points')}
      negative={name !== 'cap'}
      value={value}
      message={messageFor(name)}
      onChange={(next) => onChange({ ...rule, [name]: next } as DraftRule, name)}
    />
  );
  return (
    <>
      <Kinds
        kinds={rule.kinds}
        deducted={rule.type === 'DEDUCTION'}
        messageFor={messageFor}
        onList={(kinds, field) => onChange({ ...rule, kinds }, field)}
      />
      <div className="pair">
        {rule.type === 'DEDUCTION' ? (
          <>
            {number('start', t('rules.start'), rule.start)}
            {number('floor', t('rules.floor'), rule.floor)}
          </>
        ) : (
          number('cap', t('rules.cap'), rule.cap)
        )}
      </div>
    </>
  );
}
