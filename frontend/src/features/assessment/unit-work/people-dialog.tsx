import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitWorkQuery } from '../../../api/unit-work.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import type { Sheet } from '../model.ts';
import { describePerson } from './api.ts';
import { RoomField } from './terms-fields.tsx';
import type { Person, Work } from './work.ts';

/** Whom the unit gives leaves to and in which rooms they work; others than the head say it of themselves alone. */
export function PeopleDialog({ sheet, work, onClose }: { sheet: Sheet; work: Work; onClose: () => void }) {
  const { t } = useTranslation('unit-work');
  const queries = useQueryClient();
  const head = work.allowed.includes('assign');
  const [people, setPeople] = useState(() => work.people.filter(({ username }) => head || username === work.me));
  const [added, setAdded] = useState<Person>({ username: '', name: '', room: null, active: true });
  const half = (added.username.trim() === '') !== (added.name.trim() === '');

  const run = async () => {
    const changed = people.filter((person) => {
      const before = work.people.find(({ username }) => username === person.username);
      return before?.room !== person.room || before.active !== person.active;
    });
    const news = added.username.trim() === '' ? [] : [{ ...added, username: added.username.trim().toLowerCase() }];
    for (const person of [...changed, ...news]) {
      await describePerson(sheet.unit.code, person);
    }
    await queries.invalidateQueries(unitWorkQuery(sheet.id));
  };
  const change = (person: Person) => setPeople(people.map((one) => (one.username === person.username ? person : one)));

  return (
    <ActionDialog
      title={t('people.title')}
      submit={t('people.save')}
      done={t('people.saved')}
      blocked={half ? t('people.both') : undefined}
      run={run}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t('people.text')}</p>
          {people.length === 0 && <p className="hint">{t('people.none')}</p>}
          {people.map((person) => (
            <div className="pair people" key={person.username}>
              <RoomField
                label={t('people.roomOf', { name: person.name })}
                rooms={work.rooms}
                value={person.room ?? ''}
                onChange={(room) => change({ ...person, room: room.trim() === '' ? null : room })}
              />
              {head && (
                <label className="check">
                  <input
                    type="checkbox"
                    aria-label={t('people.activeOf', { name: person.name })}
                    checked={person.active}
                    onChange={(event) => change({ ...person, active: event.target.checked })}
                  />
                  <span>{t('people.active')}</span>
                </label>
              )}
            </div>
          ))}
          {head && (
            <fieldset className="stack-s">
              <legend className="lab">{t('people.new')}</legend>
              <div className="pair">
                <LineField
                  label={t('people.username')}
                  value={added.username}
                  message={messageFor('username')}
                  onChange={(username) => setAdded({ ...added, username })}
                />
                <LineField
                  label={t('people.name')}
                  maxLength={200}
                  value={added.name}
                  message={messageFor('name')}
                  onChange={(name) => setAdded({ ...added, name })}
                />
              </div>
            </fieldset>
          )}
        </>
      )}
    </ActionDialog>
  );
}
