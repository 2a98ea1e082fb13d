import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LineField } from '../../../components/ui/text-fields.tsx';
import type { Work } from './work.ts';

export interface Terms {
  room: string;
  /** Empty for nobody in particular. */
  username: string;
  due: string;
}

/** Room, person and day; a person brings the own room along where none is named. */
export function TermsFields({ work, terms, onChange }: { work: Work; terms: Terms; onChange: (terms: Terms) => void }) {
  const { t } = useTranslation('unit-work');
  const id = useId();
  const people = work.people.filter(({ active, username }) => active || username === terms.username);
  return (
    <>
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}-person`}>{t('person')}</label>
          <select
            className="in"
            id={`${id}-person`}
            value={terms.username}
            onChange={({ target: { value: username } }) => {
              const room = people.find((one) => one.username === username)?.room;
              onChange({ ...terms, username, room: terms.room || (room ?? '') });
            }}
          >
            <option value="">{t('nobodyNamed')}</option>
            {people.map(({ username, name }) => (
              <option key={username} value={username}>
                {name === username ? name : `${name} (${username})`}
              </option>
            ))}
          </select>
        </div>
        <RoomField label={t('room')} rooms={work.rooms} value={terms.room} onChange={(room) => onChange({ ...terms, room })} />
      </div>
      <LineField label={t('due')} hint={t('dueForm')} numeric value={terms.due} onChange={(due) => onChange({ ...terms, due })} />
    </>
  );
}

interface RoomProps {
  label: string;
  rooms: readonly string[];
  value: string;
  onChange: (room: string) => void;
}

/** A room by its name, typed or chosen from those that are known. */
export function RoomField({ label, rooms, value, onChange }: RoomProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="in"
        id={id}
        list={`${id}-rooms`}
        autoComplete="off"
        maxLength={100}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-rooms`}>
        {rooms.map((room) => (
          <option key={room} value={room} />
        ))}
      </datalist>
    </div>
  );
}
