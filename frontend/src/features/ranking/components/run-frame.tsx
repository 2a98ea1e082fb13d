import { Digest } from '../../../components/domain/digest.tsx';
import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../../../api/details.ts';
import type { UnitGroup } from '../../../api/queries.ts';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { GROUPS } from '../../../lib/groups.ts';
import { usePage } from '../../../lib/page.ts';
import { runQuery, runsQuery } from '../api.ts';
import { type CampaignDetail, type GroupRun, groupRun, type Run } from '../model.ts';
import { RunActions } from './run-actions.tsx';
import { RunNotices } from './run-notices.tsx';
import { RunStatusChip } from './run-status.tsx';

/** More than anybody computes in a campaign; older ones have no number. */
const COUNTED = 200;

export type Tab = 'table' | 'matrix' | 'missing' | 'history';

export interface RunOnScreen {
  run: Run;
  view: GroupRun;
  campaign: CampaignDetail;
}

interface Props {
  id: string;
  group: UnitGroup | undefined;
  tab: Tab;
  children: (onScreen: RunOnScreen) => ReactNode;
}

/** What all pages of a run share: whose results these are, how far they are, what can be done with them, and the ways to look. */
export function RunFrame({ id, group, tab, children }: Props) {
  const { t } = useTranslation('ranking');
  const run = useQuery(runQuery(id));
  const campaign = useQuery({ ...campaignQuery(run.data?.campaign.id ?? ''), enabled: run.data !== undefined });
  usePage(t('list'), { campaign: run.data?.campaign });
  const failed = [run, campaign].find((query) => query.isError);
  const both = {
    data: run.data && campaign.data && { run: run.data, campaign: campaign.data },
    isError: failed !== undefined,
    error: failed?.error,
    refetch: () => failed?.refetch(),
  };
  return (
    <Loaded query={both} rows={14}>
      {(data) => {
        const groups = GROUPS.filter((known) => data.run.groups.includes(known));
        const shown = groups.find((known) => known === group) ?? groups[0] ?? 'DEPARTMENT';
        const onScreen = { ...data, view: groupRun(data.run, shown) };
        return (
          <>
            <Head {...onScreen} groups={groups} />
            <RunNotices {...onScreen} />
            <Tabs {...onScreen} tab={tab} />
            {children(onScreen)}
          </>
        );
      }}
    </Loaded>
  );
}

function Head({ run, view, campaign, groups }: RunOnScreen & { groups: readonly UnitGroup[] }) {
  const { t } = useTranslation(['ranking', 'shared']);
  const others = useQuery(runsQuery({ campaign: run.campaign.id, size: COUNTED })).data;
  const newer = others?.items.findIndex(({ id }) => id === run.id) ?? -1;
  const time = formatMoment(run.computedAt);
  const ranked = view.results.filter(({ ranked }) => ranked).length;
  return (
    <PageHead
      title={t(`title.${view.group}`)}
      sub={
        <>
          {run.campaign.title} · {others && newer >= 0 ? t('numbered', { number: others.total - newer, time }) : t('computedAt', { time })}{' '}
          · {t('digest.name').toLowerCase()}{' '}
          <Digest value={run.digest} label={(short) => t('digest.copy', { short })} copied={t('digest.copied')} /> ·{' '}
          {t('ranked', { count: ranked })}, {t('lacking', { count: view.missing.length })} · <RunStatusChip status={view.status} bare />{' '}
          {(run.campaign.demonstration || run.illustrative) && <span className="demo">{t('shared:shell.demo')}</span>}
        </>
      }
    >
      {groups.length > 1 && (
        <nav className="seg" aria-label={t('shared:filter.group')}>
          {groups.map((group) => (
            <Link
              key={group}
              to="."
              activeOptions={{ exact: true }}
              search={(old: object) => ({ ...old, group, unit: undefined })}
              aria-current={group === view.group ? 'true' : undefined}
            >
              {t(`short.${group}`)}
            </Link>
          ))}
        </nav>
      )}
      <RunActions {...{ run, view, campaign }} />
    </PageHead>
  );
}

function Tabs({ run, view, tab }: RunOnScreen & { tab: Tab }) {
  const { t } = useTranslation('ranking');
  const link = { params: { id: run.id }, search: { group: view.group } };
  const current = (name: Tab) => (name === tab ? 'page' : undefined);
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      <Link {...link} to="/ranking-runs/$id" activeOptions={{ exact: true }} aria-current={current('table')}>
        {t('tabs.table')}
      </Link>
      <Link {...link} to="/ranking-runs/$id/matrix" aria-current={current('matrix')}>
        {t('tabs.matrix')}
      </Link>
      <Link {...link} to="/ranking-runs/$id/missing" aria-current={current('missing')}>
        {t('tabs.missing', { count: view.missing.length + view.withoutSurvey.length })}
      </Link>
      <Link {...link} to="/ranking-runs/$id/history" aria-current={current('history')}>
        {t('tabs.history')}
      </Link>
    </nav>
  );
}
