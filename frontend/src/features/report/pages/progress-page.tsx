import '../messages.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../../../api/details.ts';
import { meQuery } from '../../../api/queries.ts';
import { CampaignTabs } from '../../../components/domain/campaign-tabs.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { runsCampaigns } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { districtsQuery, type Progress, progressQuery } from '../api.ts';
import { DelayList } from '../components/delay-list.tsx';
import { DistrictTable } from '../components/district-table.tsx';
import { GroupProgress } from '../components/group-progress.tsx';
import { StatusTiles } from '../components/status-tiles.tsx';
import { TileMap } from '../components/tile-map.tsx';

export const Route = createLazyRoute('/campaigns/$id/progress')({ component: ProgressPage });

/** How far a campaign is: by status, group and district, and where it is stuck. */
function ProgressPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation(['report', 'shared']);
  const f = useFormat();
  const queries = useQueryClient();
  const campaign = useQuery(campaignQuery(id)).data;
  const progress = useQuery(progressQuery(id));
  usePage(t('title'), { campaign });
  const units = progress.data?.all.units;
  return (
    <>
      <PageHead
        title={units === undefined ? t('title') : t('titleOf', { count: units, shown: f.count(units) })}
        sub={
          <>
            {campaign?.title}
            {progress.data && ` · ${t('at', { instant: f.instant(progress.data.at) })}`}{' '}
            {campaign?.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
          </>
        }
      >
        <button
          className="btn"
          type="button"
          aria-disabled={progress.isFetching}
          onClick={() => void queries.invalidateQueries({ queryKey: ['progress', id] })}
        >
          <Icon name="again" />
          {t('refresh')}
        </button>
      </PageHead>
      <CampaignTabs campaign={id} />
      {progress.data && progress.isError && (
        <Banner tone="warn" icon="cloud-off" live>
          {t('stale', { instant: f.instant(progress.data.at) })}
        </Banner>
      )}
      <Loaded query={progress} rows={12}>
        {(data) => (data.all.units > 0 ? <Figures progress={data} /> : <Empty icon="flow" title={t('none')} hint={t('noneHint')} />)}
      </Loaded>
    </>
  );
}

function Figures({ progress }: { progress: Progress }) {
  const me = useQuery(meQuery()).data;
  const phases = useQuery(campaignQuery(progress.campaign)).data?.phases;
  const { page = 0 } = Route.useSearch();
  const districts = useQuery(districtsQuery(progress.campaign, page));
  return (
    <>
      <StatusTiles progress={progress} />
      <div className="cols">
        <div className="stack">
          <GroupProgress progress={progress} />
          <Loaded query={districts} rows={8}>
            {(data) =>
              data.total > 0 && (
                <DistrictTable
                  campaign={progress.campaign}
                  districts={data}
                  districtDueAt={phases?.find(({ kind }) => kind === 'DISTRICT_APPRAISAL')?.closesAt}
                />
              )
            }
          </Loaded>
        </div>
        <div className="stack">
          {me && runsCampaigns(me) && <DelayList campaign={progress.campaign} />}
          {districts.data && districts.data.total > 0 && <TileMap campaign={progress.campaign} districts={districts.data} />}
        </div>
      </div>
    </>
  );
}
