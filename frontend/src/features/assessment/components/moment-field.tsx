import { useTranslation } from 'react-i18next';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { parseMoment } from '../../../lib/parse-date.ts';
import { useFormat } from '../../../lib/use-format.ts';

export interface Moment {
  day: string;
  hour: string;
}

/** A day and an hour on Vietnam's clock, said in full below as soon as they can be read. */
export function MomentField({ value, message, onChange }: { value: Moment; message?: string; onChange: (value: Moment) => void }) {
  const { t } = useTranslation('assessment');
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
