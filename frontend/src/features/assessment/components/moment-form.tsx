import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../lib/clock.ts';
import { formatTyped } from '../../../lib/dates.ts';
import { parseInstant } from '../../../lib/parse-date.ts';

/** The moment of which the sheet is to be shown, typed as day and hour of Vietnam. */
export function MomentForm({ at, onMoment }: { at: string | undefined; onMoment: (instant: string) => void }) {
  const { t } = useTranslation('assessment');
  const id = useId();
  const [text, setText] = useState(() => formatTyped(at ?? serverNow()));
  const [unread, setUnread] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const instant = parseInstant(text);
    setUnread(instant === null);
    if (instant) {
      onMoment(instant);
    }
  };
  return (
    <form className={unread ? 'field bad moment' : 'field moment'} onSubmit={submit}>
      <label htmlFor={id}>{t('timeline.at')}</label>
      <div className="row">
        <input
          className="in"
          id={id}
          autoComplete="off"
          placeholder="25/01/2019 17:00"
          maxLength={30}
          value={text}
          aria-invalid={unread || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <button className="btn" type="submit">
          {t('timeline.show')}
        </button>
      </div>
      <span className={unread ? 'err' : 'hint'} id={`${id}-hint`} role={unread ? 'alert' : undefined}>
        {unread ? t('timeline.unread') : t('timeline.form')}
      </span>
    </form>
  );
}
