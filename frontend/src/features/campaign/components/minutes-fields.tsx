import { useTranslation } from 'react-i18next';
import { LineField } from '../../../components/ui/text-fields.tsx';

/** The minutes of the team's meeting as they are typed. */
export interface TypedMinutes {
  number: string;
  day: string;
  votesFor: string;
  votesTotal: string;
}

interface Props {
  value: TypedMinutes;
  messageFor: (field: string) => string | undefined;
  onChange: (value: TypedMinutes) => void;
}

export function MinutesFields({ value, messageFor, onChange }: Props) {
  const { t } = useTranslation(['campaign', 'shared']);
  return (
    <>
      <div className="pair">
        <LineField
          label={t('minutes.number')}
          value={value.number}
          message={messageFor('minutesNumber')}
          onChange={(number) => onChange({ ...value, number })}
        />
        <LineField
          label={t('minutes.heldOn')}
          hint={t('shared:moment.dayForm')}
          value={value.day}
          message={messageFor('heldOn')}
          onChange={(day) => onChange({ ...value, day })}
        />
      </div>
      <div className="pair">
        <LineField
          label={t('minutes.votesFor')}
          numeric
          value={value.votesFor}
          message={messageFor('votesFor')}
          onChange={(votesFor) => onChange({ ...value, votesFor })}
        />
        <LineField
          label={t('minutes.votesTotal')}
          numeric
          value={value.votesTotal}
          message={messageFor('votesTotal')}
          onChange={(votesTotal) => onChange({ ...value, votesTotal })}
        />
      </div>
    </>
  );
}
