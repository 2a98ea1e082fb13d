import '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignsQuery, meQuery } from '../../../api/queries.ts';
import { Digest } from '../../../components/domain/digest.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { GROUPS } from '../../../lib/groups.ts';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { runsQuery } from '../api.ts';
import { ComputeDialog } from '../components/compute-dialog.tsx';
import { RunStatusChip } from '../components/run-status.tsx';
import { canBeRanked, type RunSummary } from '../model.ts';

const SIZE = 25;

export const Route = createLazyRoute('/ranking-runs')({ component: RunsPage });

/** All ranking runs, the latest first; campaign and page live in the address. */
function RunsPage() {
  const { t } = useTranslation('ranking');
  const { campaign, page = 0 } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [computing, setComputing] = useState(false);
  const me = useQuery(meQuery()).data;
  const campaigns = useQuery(campaignsQuery()).data?.items ?? [];
  const runs = useQuery({ ...runsQuery({ campaign, page, size: SIZE }), placeholderData: keepPreviousData });
  const chosen = campaigns.find(({ id }) => id === campaign);
  usePage(t('list'), { campaign: chosen });
  const compute = me && hasRole(me, 'home-affairs') && (
    <button className="btn primary" type="button" onClick={() => setComputing(true)}>
      {t('compute.submit')}
    </button>
  );
  return (
    <>
      <PageHead title={t('list')} sub={t('listHint')}>
        <Link className="btn" to="/publications">
          {t('publications')}
        </Link>
        {compute}
      </PageHead>
      <div className="filters">
        <FilterSelect
          label={t('compute.campaign')}
          value={campaign}
          options={campaigns.filter(canBeRanked).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(value) => void navigate({ search: { campaign: value }, replace: true })}
        />
      </div>
      <Loaded query={runs} rows={8}>
        {({ items, size, total }) =>
          items.length > 0 ? (
            <section className="panel" aria-label={t('list')}>
              <RunTable runs={items} />
              <Pager page={page} size={size} total={total} />
            </section>
          ) : (
            <Empty icon="rank" title={t('none')} hint={t('noneHint')} />
          )
        }
      </Loaded>
      {computing && <ComputeDialog campaign={chosen && canBeRanked(chosen) ? chosen.id : undefined} onClose={() => setComputing(false)} />}
    </>
  );
}

function RunTable({ runs }: { runs: readonly RunSummary[] }) {
  const { t } = useTranslation(['ranking', 'shared']);
  const f = useFormat();
  return (
    <div className="tw free">
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('runs.computedAt')}</th>
            <th scope="col">{t('compute.campaign')}</th>
            <th scope="col">{t('runs.groups')}</th>
            <th scope="col">{t('runs.status')}</th>
            <th scope="col" className="num">
              {t('runs.openSheets')}
            </th>
            <th scope="col">{t('runs.by')}</th>
            <th scope="col">{t('digest.name')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row" className="full nowrap">
                <Link to="/ranking-runs/$id" params={{ id: run.id }}>
                  {formatMoment(run.computedAt)}
                  <Icon name="right" />
                </Link>
              </th>
              <td className="full" data-l={t('compute.campaign')}>
                {run.campaign.title} {run.campaign.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
              </td>
              <td className="full" data-l={t('runs.groups')}>
                {GROUPS.filter((group) => run.groups.includes(group))
                  .map((group) => t(`shared:group.${group}`))
                  .join('; ')}
              </td>
              <td>
                <RunStatusChip status={run.status} bare />
              </td>
              <td className="num" data-l={t('runs.openSheets')}>
                {f.count(run.openSheets)}
              </td>
              <td data-l={t('runs.by')}>{run.computedBy}</td>
              <td data-l={t('digest.name')}>
                <Digest value={run.digest} label={(short) => t('digest.copy', { short })} copied={t('digest.copied')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
