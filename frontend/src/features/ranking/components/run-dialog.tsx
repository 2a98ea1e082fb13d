import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitGroup } from '../../../api/queries.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { LineField, NoteField } from '../../../components/ui/text-fields.tsx';
import { serverNow } from '../../../lib/clock.ts';
import { formatDate } from '../../../lib/dates.ts';
import { parseDay } from '../../../lib/parse-date.ts';
import { approve, openCorrection, publish, runChanged, sendBack, submit } from '../api.ts';
import { type CampaignDetail, isSettled, type Run } from '../model.ts';
import { GroupChecks } from './group-checks.tsx';

export type RunTask = 'submit' | 'approve' | 'send-back' | 'publish' | 'correct';

interface Props {
  task: RunTask;
  run: Run;
  campaign: CampaignDetail;
  group: UnitGroup;
  onClose: () => void;
}

const DECISION_LENGTH = 200;

/** Confirms a step of the run's way, with what it needs: a decision, a reason, the groups that are meant. */
export function RunDialog({ task, run, campaign, group, onClose }: Props) {
  const { t } = useTranslation('ranking');
  const queries = useQueryClient();
  const approved = run.decisions.findLast(({ kind }) => kind === 'APPROVED');
  const [number, setNumber] = useState(task === 'publish' ? (approved?.decisionNumber ?? '') : '');
  const [day, setDay] = useState(formatDate(serverNow()));
  const [reason, setReason] = useState('');
  const [groups, setGroups] = useState<readonly UnitGroup[]>([group]);
  const decisionDate = parseDay(day);
  const changed = () => runChanged(queries, run.campaign.id);

  const send = (key: string): Promise<unknown> => {
    switch (task) {
      case 'submit':
        return submit(run.id, key);
      case 'approve':
        return approve(run.id, key, { digest: run.digest, decisionNumber: number });
      case 'send-back':
        return sendBack(run.id, key, reason);
      case 'publish':
        return publish(key, { rankingRun: run.id, decisionNumber: number, decisionDate: decisionDate ?? '' });
      case 'correct':
        return openCorrection(campaign.id, key, { groups: [...groups], reason });
    }
  };

  const blocked = task === 'publish' && decisionDate === null ? t('decision.unread') : undefined;
  const correctable = run.groups.filter((one) => isSettled(campaign, one));
  return (
    <ActionDialog
      title={t(`${task}.title`, { campaign: run.campaign.title })}
      submit={t(`${task}.verb`)}
      done={t(`${task}.done`)}
      blocked={blocked}
      run={(key) => send(key).then(changed)}
      onRefused={changed}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t(`${task}.text`)}</p>
          {(task === 'submit' || task === 'approve') && (
            <p className="digest">
              <span className="lab">{t('digest.name')}</span>
              <code>{run.digest}</code>
            </p>
          )}
          {(task === 'approve' || task === 'publish') && (
            <LineField
              label={t('decision.number')}
              maxLength={DECISION_LENGTH}
              value={number}
              message={messageFor('decisionNumber')}
              onChange={setNumber}
            />
          )}
          {task === 'publish' && (
            <LineField
              label={t('decision.date')}
              hint={t('decision.dateForm')}
              value={day}
              message={messageFor('decisionDate')}
              onChange={setDay}
            />
          )}
          {task === 'correct' && correctable.length > 1 && (
            <GroupChecks
              legend={t('correct.groups')}
              groups={correctable}
              chosen={groups}
              message={messageFor('groups')}
              onChange={setGroups}
            />
          )}
          {(task === 'send-back' || task === 'correct') && (
            <NoteField label={t('reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
          )}
        </>
      )}
    </ActionDialog>
  );
}
