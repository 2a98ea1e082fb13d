import { useId } from 'react';
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

/** Words of one's own: a reason, a remark, a reply. */
export function NoteField({ label, value, message, hint, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={message ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <textarea
        className="in"
        id={id}
        maxLength={4000}
        value={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={message ? `${id}-err` : hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && !message && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Fault id={`${id}-err`} message={message} />
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

function Fault({ id, message }: { id: string; message: string | undefined }) {
  return message ? (
    <span className="err" id={id}>
      <Icon name="warning" />
      {message}
    </span>
  ) : null;
}
