import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Campaign, campaignsQuery } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { serverNow } from '../../../lib/clock.ts';
import { runningCampaigns } from '../../../lib/open-work.ts';
import { usePage } from '../../../lib/page.ts';
import { useFormat } from '../../../lib/use-format.ts';

export const Route = createLazyRoute('/campaigns')({ component: CampaignsPage });

/** All campaigns, the youngest first. */
function CampaignsPage() {
  const { t } = useTranslation('campaign');
  const campaigns = useQuery(campaignsQuery());
  const current = runningCampaigns(campaigns.data?.items ?? [])[0];
  usePage(t('list'));
  return (
    <>
      <PageHead title={t('list')} sub={t('listHint')}>
        {current && (
          <Link className="btn primary" to="/campaigns/$id" params={{ id: current.id }}>
            {t('openCurrent')}
            <Icon name="right" />
          </Link>
        )}
      </PageHead>
      <Loaded query={campaigns} rows={5}>
        {({ items }) =>
          items.length > 0 ? <CampaignTable campaigns={items} /> : <Empty icon="flow" title={t('none')} hint={t('noneHint')} />
        }
      </Loaded>
    </>
  );
}

function CampaignTable({ campaigns }: { campaigns: readonly Campaign[] }) {
  const { t } = useTranslation(['campaign', 'shared']);
  return (
    <div className="tw">
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('columns.title')}</th>
            <th scope="col">{t('columns.year')}</th>
            <th scope="col">{t('columns.status')}</th>
            <th scope="col">{t('columns.phase')}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => (
            <tr key={campaign.id}>
              <th scope="row" className="full">
                <Link to="/campaigns/$id" params={{ id: campaign.id }}>
                  {campaign.title}
                </Link>{' '}
                {campaign.kind === 'TRAINING' && <span className="demo">{t(`kind.${campaign.kind}`)}</span>}{' '}
                {campaign.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
              </th>
              <td data-l={t('columns.year')}>{campaign.year}</td>
              <td data-l={t('columns.status')}>{t(`shared:campaignStatus.${campaign.status}`)}</td>
              <td className="full" data-l={t('columns.phase')}>
                <CurrentPhases campaign={campaign} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CurrentPhases({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaign', 'shared']);
  const f = useFormat();
  const now = serverNow().getTime();
  const running = campaign.phases.filter((phase) => Date.parse(phase.opensAt) <= now && now <= Date.parse(phase.closesAt));
  if (running.length === 0) {
    return <span className="mute">{t('noPhase')}</span>;
  }
  return running.map((phase) => (
    <p key={phase.kind}>
      {t(`shared:phase.${phase.kind}`)} <span className="mute">{t('shared:phaseUntil', { to: f.instant(phase.closesAt) })}</span>
    </p>
  ));
}
