import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/ui/icon.tsx';
import type { Decimal } from '../../../../lib/decimal.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { type DraftNumber, UNREADABLE } from '../../draft/model.ts';

interface FieldProps {
  label: string;
  value: string;
  message?: string;
  onChange: (text: string) => void;
}

interface FrameProps {
  id: string;
  label: string;
  message?: string;
  /** The label is read out only: a column's head stands for it. */
  bare?: boolean;
  children: (described: { 'aria-invalid'?: true; 'aria-describedby'?: string; 'aria-label'?: string }) => ReactNode;
}

/** A label, a field and what is wrong with it. */
function Frame({ id, label, message, bare = false, children }: FrameProps) {
  const fault: object = message ? { 'aria-invalid': true, 'aria-describedby': `${id}-err` } : {};
  return (
    <div className={message ? 'field bad' : 'field'}>
      {!bare && <label htmlFor={id}>{label}</label>}
      {children(bare ? { ...fault, 'aria-label': label } : fault)}
      {message && (
        <span className="err" id={`${id}-err`}>
          <Icon name="warning" />
          {message}
        </span>
      )}
    </div>
  );
}

interface NumberProps extends FieldProps {
  value: DraftNumber;
  unit?: string;
  optional?: boolean;
  negative?: boolean;
  bare?: boolean;
}

/** A number of a draft: as typed while it is typed, exact as soon as it can be read. */
export function DecimalField({ label, value, unit, message, optional = false, negative = false, bare, onChange }: NumberProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const id = useId();
  const raw = value.startsWith(UNREADABLE);
  const shown = raw ? value.slice(UNREADABLE.length) : value === '' ? '' : f.exact(value as Decimal);
  // Of a value that came from elsewhere, as by an undo, nothing is typed yet.
  const [typed, setTyped] = useState({ text: shown, value, language: f.language });
  const text = typed.value === value && typed.language === f.language ? typed.text : shown;
  const parsed = raw ? f.parse(text, { negative }) : null;
  const fault = parsed && !parsed.ok ? t(`number.${parsed.fault}`) : undefined;
  const type = (next: string) => {
    const read = f.parse(next, { negative });
    const found = read.ok ? read.value : optional && read.fault === 'empty' ? '' : UNREADABLE + next;
    setTyped({ text: next, value: found, language: f.language });
    onChange(found);
  };
  return (
    <Frame id={id} label={label} message={fault ?? message} bare={bare}>
      {(described) => (
        <div className="unit-in">
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            {...described}
            onChange={(event) => type(event.target.value)}
          />
          {unit && <span>{unit}</span>}
        </div>
      )}
    </Frame>
  );
}

interface TextProps extends FieldProps {
  bare?: boolean;
  maxLength?: number;
  /** About how many letters fit into a line: a longer text takes more lines instead of being cut. */
  wide?: number;
}

/** A text without paragraphs, as many lines high as it needs. */
export function TextField({ label, value, message, bare, maxLength = 1000, wide = 64, onChange }: TextProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} message={message} bare={bare}>
      {(described) => (
        <textarea
          className="in grows"
          id={id}
          rows={Math.min(6, Math.max(1, Math.ceil(value.length / wide)))}
          autoComplete="off"
          maxLength={maxLength}
          value={value}
          {...described}
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      )}
    </Frame>
  );
}

interface ChoiceProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  bare?: boolean;
}

export function ChoiceField({ label, value, message, options, bare, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} message={message} bare={bare}>
      {(described) => (
        <select className="in" id={id} value={value} {...described} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
