import './messages.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decimal } from '../../lib/decimal.ts';
import { useFormat } from '../../lib/use-format.ts';
import { NumberField } from '../ui/number-field.tsx';
import type { Choice, Kind, Rule } from './rule.ts';
import type { RuleForm } from './rule-form.ts';
import { RuleHint } from './rule-hint.tsx';
import { figuresOf } from './rule-input.ts';

interface Props {
  form: RuleForm;
  rule: Rule;
  prefix?: string;
  messageFor: (name: string) => string | undefined;
}

/** The inputs that a rule asks for. */
export function RuleFields({ form, rule, prefix = '', messageFor }: Props) {
  const { t } = useTranslation('rule');
  switch (rule.type) {
    case 'LEVELS':
      return <Levels form={form} levels={rule.levels} name={`${prefix}level`} />;
    case 'CHECKLIST':
      return <Checklist form={form} items={rule.items} name={`${prefix}ticked`} />;
    case 'PER_OCCURRENCE':
    case 'DEDUCTION':
    case 'BONUS':
      return (
        <div className="stack-s">
          {rule.kinds.map((kind) => (
            <Count key={kind.code} form={form} kind={kind} deducted={rule.type === 'DEDUCTION'} {...{ prefix, messageFor }} />
          ))}
        </div>
      );
    case 'BEST_OF':
      return (
        <div className="stack">
          {rule.alternatives.map((alternative, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the position is an alternative's identity
            <fieldset className="stack-s alternative" key={i}>
              <legend className="lab">{t('alternative', { number: i + 1 })}</legend>
              <RuleHint rule={alternative} input={alternativeInput(form, i)} />
              <RuleFields form={form} rule={alternative} prefix={`${prefix}alternatives[${i}].`} messageFor={messageFor} />
            </fieldset>
          ))}
        </div>
      );
    default:
      return (
        <div className="pair">
          {figuresOf(rule).map(({ name, label }) => (
            <NumberField
              key={name}
              label={label}
              value={form.draft.texts[prefix + name] ?? ''}
              fault={form.faults[prefix + name]}
              message={messageFor(prefix + name)}
              onChange={(text) => form.setText(prefix + name, text)}
            />
          ))}
        </div>
      );
  }
}

function alternativeInput(form: RuleForm, position: number) {
  const { alternatives } = (form.input ?? {}) as { alternatives?: (Record<string, unknown> | null)[] };
  return alternatives?.[position] ?? null;
}

function Levels({ form, levels, name }: { form: RuleForm; levels: Choice[]; name: string }) {
  const { t } = useTranslation('rule');
  const group = useId();
  return (
    <fieldset>
      <legend className="lab">{t('levels')}</legend>
      {levels.map((level, i) => (
        <label className="check" key={level.text}>
          <input type="radio" name={group} checked={form.draft.texts[name] === String(i)} onChange={() => form.setText(name, String(i))} />
          <span className="grow">{level.text}</span>
          <Points value={level.points} />
        </label>
      ))}
    </fieldset>
  );
}

function Checklist({ form, items, name }: { form: RuleForm; items: Choice[]; name: string }) {
  const { t } = useTranslation('rule');
  const text = form.draft.texts[name];
  const ticked = text ? text.split(',').map(Number) : [];
  const toggle = (i: number) => {
    const next = ticked.includes(i) ? ticked.filter((other) => other !== i) : [...ticked, i].sort((a, b) => a - b);
    form.setText(name, next.length > 0 ? next.join(',') : undefined);
  };
  return (
    <fieldset>
      <legend className="lab">{t('checklist')}</legend>
      {items.map((item, i) => (
        <label className="check" key={item.text}>
          <input type="checkbox" checked={ticked.includes(i)} onChange={() => toggle(i)} />
          <span className="grow">{item.text}</span>
          <Points value={item.points} />
        </label>
      ))}
      <label className="check">
        <input type="checkbox" checked={text === ''} onChange={() => form.setText(name, text === '' ? undefined : '')} />
        <span className="grow">{t('noneTicked')}</span>
        <Points value="0" />
      </label>
    </fieldset>
  );
}

interface CountProps {
  form: RuleForm;
  kind: Kind;
  deducted: boolean;
  prefix: string;
  messageFor: (name: string) => string | undefined;
}

function Count({ form, kind, deducted, prefix, messageFor }: CountProps) {
  const { t } = useTranslation('rule');
  const f = useFormat();
  const name = `${prefix}counts.${kind.code}`;
  const points = f.exact(kind.points);
  return (
    <NumberField
      label={kind.text}
      whole
      unit={deducted ? t('minusEach', { points }) : t('plusEach', { points })}
      value={form.draft.texts[name] ?? ''}
      fault={form.faults[name]}
      message={messageFor(name)}
      onChange={(text) => form.setText(name, text)}
    />
  );
}

function Points({ value }: { value: Decimal }) {
  const { t } = useTranslation('rule');
  const f = useFormat();
  return <span className="mute nowrap">{t('points', { points: f.score(value) })}</span>;
}
