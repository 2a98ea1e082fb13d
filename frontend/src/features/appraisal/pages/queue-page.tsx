import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { rememberPlace } from '../../../lib/queue-place.ts';
import { queueQuery, useRunningCampaigns } from '../api.ts';
import { CampaignMarks } from '../components/campaign-marks.tsx';
import { Queue } from '../components/queue.tsx';
import { QueueTiles } from '../components/queue-tiles.tsx';

export const Route = createLazyRoute('/appraisals')({ component: QueuePage });

/** The sheets that wait for the appraiser, one after the other. */
function QueuePage() {
  const { t } = useTranslation('appraisal');
  const { campaign: id } = Route.useSearch();
  const { query, running, campaign } = useRunningCampaigns(id);
  usePage(t('queue.title'), { campaign });
  return (
    <>
      <PageHead title={t('queue.title')} sub={campaign ? <CampaignMarks campaign={campaign} running={running} /> : t('queue.hint')}>
        {campaign && <MainAction campaign={campaign} />}
      </PageHead>
      <Loaded query={query} rows={12}>
        {() =>
          campaign ? (
            <>
              <QueueTiles campaign={campaign.id} />
              <Queue campaign={campaign.id} />
            </>
          ) : (
            <Empty icon="clock" title={t('noCampaign')} hint={t('noCampaignHint')} />
          )
        }
      </Loaded>
    </>
  );
}

/** What has waited longest and is still to be decided. */
function MainAction({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('appraisal');
  const [next] = useQuery(queueQuery({ campaign: campaign.id, pending: true, sort: 'since', size: 1 })).data?.items ?? [];
  const search = Route.useSearch();
  return (
    <>
      <Link className="btn" to="/appraisals/criteria" search={{ campaign: search.campaign, group: search.group }}>
        {t('byCriterion')}
      </Link>
      {next && (
        <Link
          className="btn primary"
          to="/assessments/$id"
          params={{ id: next.id }}
          onClick={() => rememberPlace({ to: '/appraisals', search, sheet: next.id })}
        >
          {t('queue.goOn', { unit: next.unit.name })}
          <Icon name="right" />
        </Link>
      )}
    </>
  );
}
