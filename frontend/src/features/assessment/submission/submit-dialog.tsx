import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { waiting } from '../carry/carried.ts';
import { useCarried } from '../carry/use-carried.ts';
import { StillUnsaved } from '../components/still-unsaved.tsx';
import { TaskDialog } from '../components/task-dialog.tsx';
import type { Sheet } from '../model.ts';
import { groupNeeds } from '../needs.ts';
import { RemarksDialog } from '../remarks/remarks-dialog.tsx';
import { SubmittedRemarks } from '../remarks/submitted-remarks.tsx';
import type { Outbox } from '../saving/outbox.ts';
import { unsavedOf } from '../saving/unsaved.ts';
import { ReviewWarning } from '../unit-work/review-warning.tsx';
import { type Submission, type SubmissionDraft, submissionQuery, submit } from './api.ts';
import { AttachReport } from './attach-report.tsx';
import { SignedReportFile } from './signed-report-file.tsx';
import { Totals } from './totals.tsx';

interface Props {
  sheet: Sheet;
  outbox: Outbox;
  onNeeds: (errors: ProblemError[]) => void;
  onClose: () => void;
}

/** What is missing, or what is handed in with the head's word for it. */
export function SubmitDialog({ sheet, outbox, onNeeds, onClose }: Props) {
  const { t } = useTranslation('assessment');
  // What others save meanwhile must be seen: never from the cache.
  const standing = useQuery({ ...submissionQuery(sheet.id), gcTime: 0, refetchOnMount: 'always' });
  const [writing, setWriting] = useState(false);
  const title = t('move.title', { action: t('move.submit.verb'), unit: sheet.unit.name });
  const draft = standing.isFetchedAfterMount ? standing.data?.draft : undefined;
  if (!standing.data || !draft) {
    return (
      <Dialog title={title} onClose={onClose}>
        <Loaded query={standing} rows={6}>
          {() => <p role="status">{t('submission.looking')}</p>}
        </Loaded>
      </Dialog>
    );
  }
  if (draft.lacks.length > 0) {
    const errors = draft.lacks.map(({ leaf, message }) => ({ leaf: leaf ?? undefined, message }));
    return <Lacking {...{ sheet, title, errors }} onNeeds={onNeeds} onClose={onClose} />;
  }
  if (writing) {
    return <RemarksDialog sheet={sheet} onClose={() => setWriting(false)} />;
  }
  const onWrite = () => setWriting(true);
  return <Confirming {...{ sheet, title, outbox, draft, standing: standing.data, onNeeds, onWrite, onClose }} />;
}

interface LackingProps {
  sheet: Sheet;
  title: string;
  errors: ProblemError[];
  onNeeds: (errors: ProblemError[]) => void;
  onClose: () => void;
}

/** How much is missing where; the list itself stays open beside the leaves. */
function Lacking({ sheet, title, errors, onNeeds, onClose }: LackingProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const needs = groupNeeds(sheet, errors);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {t('shared:actions.cancel')}
          </button>
          <button
            className="btn primary"
            type="button"
            onClick={() => {
              onNeeds(errors);
              onClose();
            }}
          >
            {t('submission.showLacks', { count: needs.count })}
          </button>
        </>
      }
    >
      <div className="stack">
        <p>
          <b>{t('submission.lacks', { count: needs.count })}</b>
        </p>
        <ul className="rows">
          {needs.general.map((message) => (
            <li key={message}>{message}</li>
          ))}
          {needs.areas.map(({ code, name, items }) => (
            <li key={code}>{t('submission.lacksIn', { area: `${code}. ${name}`, count: items.length })}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

interface ConfirmingProps extends Props {
  title: string;
  draft: SubmissionDraft;
  standing: Submission;
  onWrite: () => void;
}

function Confirming({ sheet, title, outbox, draft, standing, onNeeds, onWrite, onClose }: ConfirmingProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  // The word is given for what was on screen: another content asks for it again.
  const [confirmed, setConfirmed] = useState('');
  const unchecked = waiting(sheet, useCarried(sheet)).length;
  const { signedReport, allowed } = standing;
  const agreed = confirmed === draft.digest;
  const unsaved = unsavedOf(sheet, outbox);
  const stillUnsaved = unsaved.length > 0 && <StillUnsaved {...{ sheet, outbox, unsaved }} onLeave={onClose} />;
  const blocked = stillUnsaved || (agreed ? undefined : t('submission.confirmFirst'));
  const renew = () => queries.invalidateQueries({ queryKey: submissionQuery(sheet.id).queryKey });
  return (
    <TaskDialog
      sheet={sheet}
      title={title}
      submit={t('move.submit.verb')}
      done={t('move.submit.done')}
      blocked={blocked}
      run={(key) => submit(sheet, key, draft.digest).finally(renew)}
      onNeeds={onNeeds}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('move.submit.text')}</p>
          <Totals totals={draft.totals} />
          <SubmittedRemarks sheet={sheet.id} said={draft.remarks} onWrite={onWrite} />
          <ReviewWarning sheet={sheet} onLeave={onClose} />
          {unchecked > 0 && <Banner tone="warn">{t('submission.carried', { count: unchecked })}</Banner>}
          {draft.changed && (
            <p className="sm">
              {draft.changed.length === 0
                ? t('submission.nothingChanged')
                : t('submission.changed', { count: draft.changed.length, leaves: draft.changed.join(', ') })}
            </p>
          )}
          {signedReport && (
            <div className="row wrap">
              <span>{t('submission.signed', { name: signedReport.name })}</span>
              <SignedReportFile sheet={sheet.id} report={signedReport} />
            </div>
          )}
          {allowed.includes('attach-report') && <AttachReport sheet={sheet.id} again={signedReport !== null} />}
          <label className="check">
            <input type="checkbox" checked={agreed} onChange={({ target }) => setConfirmed(target.checked ? draft.digest : '')} />
            <span>{t('submission.confirm', { unit: sheet.unit.name })}</span>
          </label>
        </>
      )}
    </TaskDialog>
  );
}
