import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { parseDay } from '../../../lib/parse-date.ts';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day of a filter, typed dd/mm/yyyy; it takes effect with Enter or when the field is left. */
export function DayField({ label, value, onChange }: Props) {
  const { t } = useTranslation('audit');
  const id = useId();
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    setText(value ? formatDate(value) : '');
    setUnread(false);
  }, [value]);
  const take = () => {
    const day = text.trim() === '' ? undefined : parseDay(text);
    setUnread(day === null);
    if (day !== null && day !== value) {
      onChange(day);
    }
  };
  return (
    <span className={unread ? 'field bad day' : 'field day'}>
      <label className="sr" htmlFor={id}>
        {label}
      </label>
      <input
        className="in"
        id={id}
        autoComplete="off"
        inputMode="numeric"
        maxLength={10}
        placeholder={t('dayForm', { label })}
        value={text}
        aria-invalid={unread || undefined}
        aria-describedby={unread ? `${id}-err` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {unread && (
        <span className="err" id={`${id}-err`} role="alert">
          {t('dayUnread')}
        </span>
      )}
    </span>
  );
}
