import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';

interface Props<T> {
  legend: string;
  hint: string;
  add: string;
  rows: readonly T[];
  empty: T;
  onChange: (rows: T[]) => void;
  children: (row: T, change: (row: T) => void, position: number) => ReactNode;
}

/** Rows that can be added, filled in and taken away. */
export function ScopeRows<T>({ legend, hint, add, rows, empty, onChange, children }: Props<T>) {
  const { t } = useTranslation('campaign');
  return (
    <fieldset className="stack-s">
      <legend className="lab">{legend}</legend>
      <p className="hint">{hint}</p>
      {rows.map((row, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows under work have no other identity than their place
        <div className="scope-row" key={position}>
          {children(row, (changed) => onChange(rows.map((old, at) => (at === position ? changed : old))), position)}
          <button
            className="btn icon small"
            type="button"
            aria-label={t('team.removeRow', { number: position + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== position))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button className="btn small" type="button" onClick={() => onChange([...rows, empty])}>
        <Icon name="plus" />
        {add}
      </button>
    </fieldset>
  );
}
