import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { usePage } from '../../../lib/page.ts';
import { trialQuery } from '../api.ts';
import { BesideSetHead } from '../components/beside-set-head.tsx';
import { TrialGaps } from '../components/trial-gaps.tsx';
import { TrialTable } from '../components/trial-table.tsx';

export const Route = createLazyRoute('/index-sets/$id/trial')({ component: TrialPage });

/** What last year's figures would come to under this set, before it is issued. */
function TrialPage() {
  const { id } = Route.useParams();
  const { campaign } = Route.useSearch();
  const { t } = useTranslation('index-set');
  const navigate = Route.useNavigate();
  const campaigns = useQuery(campaignsQuery()).data?.items ?? [];
  const known = campaigns.filter(({ status }) => status !== 'DRAFT');
  usePage(t('trialRun.title'));
  return (
    <>
      <BesideSetHead title={t('trialRun.title')} id={id} />
      <div className="filters">
        <FilterSelect
          label={t('trialRun.campaign')}
          value={campaign}
          options={known.map(({ id: value, title }) => ({ value, label: title }))}
          onChange={(value) => void navigate({ search: { campaign: value }, replace: true })}
        />
      </div>
      {campaign ? (
        <Trial set={id} campaign={campaign} />
      ) : (
        <Empty icon="rank" title={t('trialRun.choose')} hint={t('trialRun.chooseHint')} />
      )}
    </>
  );
}

function Trial({ set, campaign }: { set: string; campaign: string }) {
  const { t } = useTranslation('index-set');
  const trial = useQuery(trialQuery(set, campaign));
  return (
    <Loaded query={trial} rows={12}>
      {({ units, gaps }) =>
        units.length > 0 ? (
          <div className="stack">
            <p className="hint">{t('trialRun.how')}</p>
            <TrialGaps gaps={gaps} />
            <TrialTable units={units} />
          </div>
        ) : (
          <Empty icon="rank" title={t('trialRun.none')} hint={t('trialRun.noneHint')} />
        )
      }
    </Loaded>
  );
}
