import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Moment, MomentField, NoteField } from '../../../components/ui/text-fields.tsx';
import { serverNow } from '../../../lib/clock.ts';
import { formatDate } from '../../../lib/dates.ts';
import { parseMoment } from '../../../lib/parse-date.ts';
import { answerSupplement, askNotApplicable, askSupplement, cancelSupplement, decideNotApplicable, takeBackNotApplicable } from '../api.ts';
import type { Leaf, Sheet } from '../model.ts';
import { TaskDialog } from './task-dialog.tsx';

export type LeafTask = 'ask' | 'answer' | 'cancel' | 'na-ask' | 'na-decide' | 'na-take-back';

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  /** Whether the leaf is typed and not on the server yet. */
  unsent?: boolean;
  onDone?: () => void;
  onClose: () => void;
}

const DAY_MS = 86_400_000;
const USUAL_DAYS = 3;

/** The dialog of what is asked or answered about one leaf. */
export function LeafTaskDialog({ task, ...props }: Props & { task: LeafTask }) {
  switch (task) {
    case 'ask':
      return <AskDialog {...props} />;
    case 'answer':
      return <AnswerDialog {...props} />;
    case 'na-ask':
      return <AskNotApplicableDialog {...props} />;
    case 'na-decide':
      return <DecideDialog {...props} />;
    default:
      return <WithdrawDialog task={task} {...props} />;
  }
}

/** Three days at 17:00 are proposed; the instant is said in full before it is sent. */
function AskDialog({ sheet, leaf, ...rest }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [remark, setRemark] = useState('');
  const [due, setDue] = useState<Moment>(() => ({ day: formatDate(new Date(serverNow().getTime() + USUAL_DAYS * DAY_MS)), hour: '17:00' }));
  const dueAt = parseMoment(due.day, due.hour);
  return (
    <TaskDialog
      sheet={sheet}
      title={t('request.askTitle', { code: leaf.code })}
      submit={t('request.ask')}
      done={t('request.askDone', { code: leaf.code })}
      blocked={dueAt ? undefined : t('shared:moment.unread')}
      run={(key) => askSupplement(sheet.id, key, { leaf: leaf.code, remark, dueAt: dueAt ?? '' })}
      {...rest}
    >
      {(messageFor) => (
        <>
          <p>{t('request.askText')}</p>
          <NoteField label={t('request.remark')} value={remark} message={messageFor('remark')} onChange={setRemark} />
          <MomentField value={due} message={messageFor('dueAt')} onChange={setDue} />
        </>
      )}
    </TaskDialog>
  );
}

function AnswerDialog({ sheet, leaf, unsent, ...rest }: Props) {
  const { t } = useTranslation('assessment');
  const [reply, setReply] = useState('');
  return (
    <TaskDialog
      sheet={sheet}
      title={t('request.answerTitle', { code: leaf.code })}
      submit={t('request.answer')}
      done={t('request.answerDone', { code: leaf.code })}
      blocked={unsent ? t('move.unsent', { count: 1 }) : undefined}
      run={(key) => answerSupplement(sheet.id, key, leaf.request?.id ?? '', reply.trim() === '' ? null : reply)}
      {...rest}
    >
      {(messageFor) => (
        <>
          <p className="rule">{leaf.request?.remark}</p>
          <NoteField
            label={t('request.reply')}
            hint={t('request.replyHint')}
            value={reply}
            message={messageFor('reply')}
            onChange={setReply}
          />
        </>
      )}
    </TaskDialog>
  );
}

function AskNotApplicableDialog({ sheet, leaf, ...rest }: Props) {
  const { t } = useTranslation('assessment');
  const [reason, setReason] = useState('');
  return (
    <TaskDialog
      sheet={sheet}
      title={t('na.askTitle', { code: leaf.code })}
      submit={t('na.send')}
      done={t('na.askDone', { code: leaf.code })}
      run={(key) => askNotApplicable(sheet.id, key, { leaf: leaf.code, reason })}
      {...rest}
    >
      {(messageFor) => (
        <>
          <p>{t('na.askText')}</p>
          <NoteField label={t('move.reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
        </>
      )}
    </TaskDialog>
  );
}

function DecideDialog({ sheet, leaf, ...rest }: Props) {
  const { t } = useTranslation('assessment');
  const [granted, setGranted] = useState<boolean>();
  const [reason, setReason] = useState('');
  return (
    <TaskDialog
      sheet={sheet}
      title={t('na.decideTitle', { code: leaf.code })}
      submit={t('na.decide')}
      done={t('na.decideDone', { code: leaf.code })}
      blocked={granted === undefined ? t('na.choose') : undefined}
      run={(key) => decideNotApplicable(sheet.id, key, leaf.notApplicableRequest?.id ?? '', { granted: granted ?? false, reason })}
      {...rest}
    >
      {(messageFor) => (
        <>
          <p className="rule">{leaf.notApplicableRequest?.reason}</p>
          <fieldset>
            <legend className="lab">{t('na.decision')}</legend>
            <label className="check">
              <input type="radio" name="granted" checked={granted === true} onChange={() => setGranted(true)} />
              <span>{t('na.grant')}</span>
            </label>
            <label className="check">
              <input type="radio" name="granted" checked={granted === false} onChange={() => setGranted(false)} />
              <span>{t('na.refuse')}</span>
            </label>
          </fieldset>
          <NoteField label={t('move.reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
        </>
      )}
    </TaskDialog>
  );
}

/** Takes a request back that still waits. */
function WithdrawDialog({ task, sheet, leaf, ...rest }: Props & { task: 'cancel' | 'na-take-back' }) {
  const { t } = useTranslation('assessment');
  const run = (key: string) =>
    task === 'cancel'
      ? cancelSupplement(sheet.id, key, leaf.request?.id ?? '')
      : takeBackNotApplicable(sheet.id, key, leaf.notApplicableRequest?.id ?? '');
  return (
    <TaskDialog
      sheet={sheet}
      title={task === 'cancel' ? t('request.cancel') : t('na.takeBack')}
      submit={task === 'cancel' ? t('request.cancel') : t('na.takeBack')}
      done={task === 'cancel' ? t('request.cancelDone', { code: leaf.code }) : t('na.takeBackDone', { code: leaf.code })}
      run={run}
      {...rest}
    >
      {() => <p>{task === 'cancel' ? t('request.cancelText') : t('na.takeBackText')}</p>}
    </TaskDialog>
  );
}
