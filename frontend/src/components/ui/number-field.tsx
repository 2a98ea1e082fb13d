import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberFault } from '../../lib/parse-number.ts';
import { Icon } from './icon.tsx';

interface Props {
  label: string;
  value: string;
  unit?: string;
  whole?: boolean;
  score?: boolean;
  /** The most decimals that are taken. */
  decimals?: number;
  placeholder?: string;
  fault?: NumberFault;
  message?: string;
  onChange: (text: string) => void;
}

/** A number as people here type it, with its unit; what is wrong with it stands below. */
export function NumberField({ label, value, unit, whole = false, score = false, decimals, placeholder, fault, message, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const wrong = fault ? t(`number.${fault}`, { decimals }) : message;
  return (
    <div className={wrong ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <div className={score ? 'unit-in score' : 'unit-in'}>
        <input
          id={id}
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-err` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit && <span>{unit}</span>}
      </div>
      {wrong && (
        <span className="err" id={`${id}-err`}>
          <Icon name="warning" />
          {wrong}
        </span>
      )}
    </div>
  );
}
