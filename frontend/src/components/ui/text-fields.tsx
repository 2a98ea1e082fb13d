import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { parseMoment } from '../../lib/parse-date.ts';
import { useFormat } from '../../lib/use-format.ts';
import { Icon } from './icon.tsx';

interface FieldProps {
  label: string;
  value: string;
  message?: string;
  hint?: string;
  onChange: (text: string) => void;
}

interface LineProps extends FieldProps {
  numeric?: boolean;
  maxLength?: number;
}

const LONGEST_NOTE = 4000;

/** Words of one's own: a reason, a remark, a reply. What is pasted and too long stays whole, and says how much too long it is. */
export function NoteField({ label, value, message, hint, onChange }: FieldProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const id = useId();
  const over = value.length - LONGEST_NOTE;
  const fault = over > 0 ? t('tooLong', { count: over, most: f.count(LONGEST_NOTE) }) : message;
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <textarea
        className="in"
        id={id}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-err` : hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && !fault && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Fault id={`${id}-err`} message={fault} />
    </div>
  );
}

/** One line of text: a number, a date. */
export function LineField({ label, value, message, hint, onChange, numeric = false, maxLength = 100 }: LineProps) {
  const id = useId();
  return (
    <div className={message ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        className="in"
        id={id}
        autoComplete="off"
        inputMode={numeric ? 'numeric' : undefined}
        maxLength={maxLength}
        placeholder={hint}
        value={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={message ? `${id}-err` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <Fault id={`${id}-err`} message={message} />
    </div>
  );
}

export interface Moment {
  day: string;
  hour: string;
}

/** A day and an hour on Vietnam's clock, said in full below as soon as they can be read. */
export function MomentField({ value, message, onChange }: { value: Moment; message?: string; onChange: (value: Moment) => void }) {
  const { t } = useTranslation();
  const f = useFormat();
  const instant = parseMoment(value.day, value.hour);
  return (
    <div className="stack-s">
      <div className="pair">
        <LineField
          label={t('moment.day')}
          hint={t('moment.dayForm')}
          numeric
          value={value.day}
          message={message}
          onChange={(day) => onChange({ ...value, day })}
        />
        <LineField
          label={t('moment.hour')}
          hint={t('moment.hourForm')}
          numeric
          value={value.hour}
          onChange={(hour) => onChange({ ...value, hour })}
        />
      </div>
      <p className="hint" role="status">
        {instant ? t('moment.until', { instant: f.instant(instant) }) : t('moment.unread')}
      </p>
    </div>
  );
}

function Fault({ id, message }: { id: string; message: string | undefined }) {
  return message ? (
    <span className="err" id={id}>
      <Icon name="warning" />
      {message}
    </span>
  ) : null;
}
