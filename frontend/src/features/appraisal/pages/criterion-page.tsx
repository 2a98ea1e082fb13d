import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { criteriaQuery, useRunningCampaigns } from '../api.ts';
import { CampaignMarks } from '../components/campaign-marks.tsx';
import { CriterionBoard } from '../components/criterion-board.tsx';
import { pick } from '../pick.ts';

export const Route = createLazyRoute('/appraisals/criteria')({ component: CriterionPage });

/** One criterion across all units of a group: the one in the address, or the first that waits. */
function CriterionPage() {
  const { t } = useTranslation('appraisal');
  const search = Route.useSearch();
  const { query, running, campaign } = useRunningCampaigns(search.campaign);
  const criteria = useQuery({ ...criteriaQuery(campaign?.id ?? ''), enabled: campaign !== undefined });
  const chosen = criteria.data && pick(criteria.data, search);
  usePage(chosen ? `${chosen.code} ${chosen.name}` : t('byCriterion'), { campaign });
  if (campaign && criteria.data && chosen) {
    return (
      <CriterionBoard
        key={`${campaign.id} ${chosen.indexSet} ${chosen.group} ${chosen.code}`}
        {...{ campaign, running, chosen }}
        items={criteria.data}
      />
    );
  }
  return (
    <>
      <PageHead title={t('byCriterion')} sub={campaign ? <CampaignMarks campaign={campaign} running={running} /> : t('queue.hint')} />
      <Loaded query={query} rows={12}>
        {() =>
          campaign ? (
            <Loaded query={criteria} rows={12}>
              {() => <NothingWaits campaign={campaign} />}
            </Loaded>
          ) : (
            <Empty icon="clock" title={t('noCampaign')} hint={t('noCampaignHint')} />
          )
        }
      </Loaded>
    </>
  );
}

function NothingWaits({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('appraisal');
  return (
    <Empty
      icon="scored"
      title={t('queue.none')}
      hint={t('queue.noneHint')}
      action={
        <Link className="btn" to="/campaigns/$id" params={{ id: campaign.id }}>
          {t('toCampaign')}
        </Link>
      }
    />
  );
}
