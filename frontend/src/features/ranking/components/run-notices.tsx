import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { runsQuery } from '../api.ts';
import { obstacleOf, openCorrection } from '../model.ts';
import type { RunOnScreen } from './run-frame.tsx';

/** What stands in the way, why a run came back, which correction is open, and that there is a later run. */
export function RunNotices({ run, view, campaign }: RunOnScreen) {
  const { t } = useTranslation('ranking');
  const newest = useQuery(runsQuery({ campaign: run.campaign.id, size: 1 })).data?.items[0];
  const lacking = view.missing.some(({ ranked }) => ranked) ? view.group : run.missing.find(({ ranked }) => ranked)?.group;
  const obstacle = run.allowed.includes('submission') ? obstacleOf(run, campaign) : undefined;
  const sentBack = view.status === 'SENT_BACK' ? run.decisions.findLast(({ kind }) => kind === 'SENT_BACK') : undefined;
  const correction = openCorrection(campaign, view.group);
  const replaced = newest !== undefined && newest.id !== run.id && newest.groups.includes(view.group);
  return (
    <>
      {obstacle && (
        <Banner
          tone="warn"
          icon="warning"
          action={
            obstacle === 'openSheets' && (
              <Link className="btn small" to="/ranking-runs/$id/missing" params={{ id: run.id }} search={{ group: lacking }}>
                {t('obstacle.show')}
              </Link>
            )
          }
        >
          <span id="obstacle">{t(`obstacle.${obstacle}`, { count: run.openSheets })}</span>
        </Banner>
      )}
      {sentBack && (
        <Banner tone="warn" icon="again">
          <b>{t('sentBack', { by: sentBack.by, time: formatMoment(sentBack.at) })}</b> {sentBack.reason}
        </Banner>
      )}
      {correction && (
        <Banner icon="pen">
          <b>{t('correctionOpen')}</b> {correction}
          <p className="sm mute">{t('correctionHint')}</p>
        </Banner>
      )}
      {replaced && newest && (
        <Banner
          icon="clock"
          action={
            <Link className="btn small" to="/ranking-runs/$id" params={{ id: newest.id }} search={{ group: view.group }}>
              {t('newer.open')}
            </Link>
          }
        >
          {t('newer.text', { by: newest.computedBy, time: formatMoment(newest.computedAt) })}
        </Banner>
      )}
    </>
  );
}
