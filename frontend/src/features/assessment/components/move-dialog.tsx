import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../../../api/problem.ts';
import { LineField, type Moment, MomentField, NoteField } from '../../../components/ui/text-fields.tsx';
import { serverNow } from '../../../lib/clock.ts';
import { formatDate } from '../../../lib/dates.ts';
import { parseDay, parseMoment } from '../../../lib/parse-date.ts';
import type { Sheet } from '../model.ts';
import { finalize, giveBack, MOVE_FORMS, type MoveName, move, moveWithReason } from '../moves.ts';
import type { Outbox } from '../saving/outbox.ts';
import { unsavedOf } from '../saving/unsaved.ts';
import { StillUnsaved } from './still-unsaved.tsx';
import { TaskDialog } from './task-dialog.tsx';

interface Props {
  sheet: Sheet;
  name: Exclude<MoveName, 'submit'>;
  outbox: Outbox;
  onNeeds: (errors: ProblemError[]) => void;
  onClose: () => void;
}

/** Confirms a move of the sheet, with the reason or the minutes where it needs them. */
export function MoveDialog({ sheet, name, outbox, onNeeds, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [reason, setReason] = useState('');
  const [due, setDue] = useState<Moment>({ day: '', hour: '17:00' });
  const [minutes, setMinutes] = useState({ number: '', day: formatDate(serverNow()), votesFor: '', votesTotal: '' });
  const form = MOVE_FORMS[name];
  const dueAt = parseMoment(due.day, due.hour);
  const unread = form === 'return' && due.day.trim() !== '' && dueAt === null;

  const run = (key: string): Promise<Sheet> => {
    switch (name) {
      case 'finalize':
        return finalize(sheet, key, {
          minutesNumber: minutes.number,
          heldOn: parseDay(minutes.day) ?? '',
          votesFor: Number(minutes.votesFor),
          votesTotal: Number(minutes.votesTotal),
        });
      case 'return':
        return giveBack(sheet, key, { reason, dueAt });
      case 'forward':
      case 'announce':
      case 'end-explanation':
        return move(name, sheet, key);
      default:
        return moveWithReason(name, sheet, key, reason);
    }
  };

  const unsaved = unsavedOf(sheet, outbox);
  const stillUnsaved = unsaved.length > 0 && <StillUnsaved {...{ sheet, outbox, unsaved }} onLeave={onClose} />;
  const blocked = stillUnsaved || (unread ? t('shared:moment.unread') : undefined);
  return (
    <TaskDialog
      sheet={sheet}
      title={t('move.title', { action: t(`move.${name}.verb`), unit: sheet.unit.name })}
      submit={t(`move.${name}.verb`)}
      done={t(`move.${name}.done`)}
      danger={name === 'withdraw'}
      blocked={blocked}
      run={run}
      onNeeds={onNeeds}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t(`move.${name}.text`)}</p>
          {(form === 'reason' || form === 'return') && (
            <NoteField label={t('move.reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
          )}
          {form === 'return' && (
            <>
              <MomentField value={due} message={messageFor('dueAt')} onChange={setDue} />
              <p className="hint">{t('move.dueOptional')}</p>
            </>
          )}
          {form === 'minutes' && (
            <>
              <div className="pair">
                <LineField
                  label={t('minutes.number')}
                  value={minutes.number}
                  message={messageFor('minutesNumber')}
                  onChange={(number) => setMinutes({ ...minutes, number })}
                />
                <LineField
                  label={t('minutes.heldOn')}
                  hint={t('shared:moment.dayForm')}
                  value={minutes.day}
                  message={messageFor('heldOn')}
                  onChange={(day) => setMinutes({ ...minutes, day })}
                />
              </div>
              <div className="pair">
                <LineField
                  label={t('minutes.votesFor')}
                  numeric
                  value={minutes.votesFor}
                  message={messageFor('votesFor')}
                  onChange={(votesFor) => setMinutes({ ...minutes, votesFor })}
                />
                <LineField
                  label={t('minutes.votesTotal')}
                  numeric
                  value={minutes.votesTotal}
                  message={messageFor('votesTotal')}
                  onChange={(votesTotal) => setMinutes({ ...minutes, votesTotal })}
                />
              </div>
            </>
          )}
        </>
      )}
    </TaskDialog>
  );
}
