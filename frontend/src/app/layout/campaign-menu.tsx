import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignsQuery, type Me } from '../../api/queries.ts';
import { Icon } from '../../components/ui/icon.tsx';
import { Menu } from '../../components/ui/menu.tsx';
import { runningCampaigns } from '../../lib/open-work.ts';
import { usePageAbout } from '../../lib/page.ts';

/** Names the unit and the campaign that the page is about; opens the list of campaigns. */
export function CampaignMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const about = usePageAbout();
  const campaigns = useQuery(campaignsQuery()).data?.items ?? [];
  const unit = about.unit?.name ?? me.unit?.name ?? t('shell.province');
  const current = about.campaign ?? runningCampaigns(campaigns)[0] ?? campaigns[0];
  return (
    <Menu
      className="ctx"
      button={
        <>
          <b>{unit}</b>
          <span className="top-sep" />
          <span className="mute">{current?.title ?? t('shell.campaigns')}</span>
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <nav aria-label={t('shell.campaigns')}>
          {campaigns.map((campaign) => (
            <Link key={campaign.id} to="/campaigns/$id" params={{ id: campaign.id }} onClick={close}>
              <span>{campaign.title}</span>
              <span className="mute nowrap">{t(`campaignStatus.${campaign.status}`)}</span>
            </Link>
          ))}
          <Link to="/campaigns" onClick={close} activeOptions={{ exact: true }}>
            {t('shell.allCampaigns')}
          </Link>
        </nav>
      )}
    </Menu>
  );
}
