import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { publicPage } from '../../../lib/public-pages.ts';
import { canBeRanked, isSettled, obstacleOf } from '../model.ts';
import { ComputeDialog } from './compute-dialog.tsx';
import { RunDialog, type RunTask } from './run-dialog.tsx';
import type { RunOnScreen } from './run-frame.tsx';

/** What the server lets this person do with the run; the main action is the next step of its way. */
export function RunActions({ run, view, campaign }: RunOnScreen) {
  const { t } = useTranslation('ranking');
  const [task, setTask] = useState<RunTask | 'compute'>();
  const me = useQuery(meQuery()).data;
  const may = (action: string) => run.allowed.includes(action);
  const obstacle = obstacleOf(run, campaign);
  const settled = isSettled(campaign, view.group);
  const standing = view.status === 'APPROVED' || view.status === 'PUBLISHED';
  const again = me !== undefined && hasRole(me, 'home-affairs') && canBeRanked(campaign);
  const button = (name: RunTask | 'compute', look: string) => (
    <button className={`btn ${look}`} type="button" onClick={() => setTask(name)}>
      {t(`${name}.verb`)}
    </button>
  );
  return (
    <>
      {view.status === 'PUBLISHED' && (
        <a className="btn" href={publicPage(run.campaign.year, view.group)}>
          {t('publicPage')}
        </a>
      )}
      {again && !settled && run.status !== 'SUBMITTED' && button('compute', may('submission') ? '' : 'primary')}
      {may('correction') && standing && settled && button('correct', '')}
      {may('sending-back') && button('send-back', '')}
      {may('approval') && button('approve', 'primary')}
      {may('publication') && button('publish', 'primary')}
      {may('submission') && (
        <button
          className="btn primary"
          type="button"
          aria-disabled={obstacle !== undefined}
          aria-describedby={obstacle && 'obstacle'}
          onClick={obstacle ? undefined : () => setTask('submit')}
        >
          {t('submit.verb')}
        </button>
      )}
      {task === 'compute' && <ComputeDialog campaign={run.campaign.id} groups={run.groups} onClose={() => setTask(undefined)} />}
      {task !== undefined && task !== 'compute' && (
        <RunDialog task={task} run={run} campaign={campaign} group={view.group} onClose={() => setTask(undefined)} />
      )}
    </>
  );
}
