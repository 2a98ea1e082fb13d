import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/queries.ts';
import { hasRole, runsCampaigns } from '../../lib/permissions.ts';

/** The pages of one campaign, for those who see more of it than sheets. */
export function CampaignTabs({ campaign }: { campaign: string }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery()).data;
  if (!me || !hasRole(me, 'home-affairs', 'leadership', 'province-team')) {
    return null;
  }
  const link = {
    params: { id: campaign },
    activeOptions: { exact: true, includeSearch: false },
    activeProps: { 'aria-current': 'page' },
  } as const;
  return (
    <nav className="tabs" aria-label={t('campaignTabs.label')}>
      <Link to="/campaigns/$id" {...link}>
        {t('campaignTabs.sheets')}
      </Link>
      <Link to="/campaigns/$id/progress" {...link}>
        {t('campaignTabs.progress')}
      </Link>
      <Link to="/campaigns/$id/team" {...link}>
        {t('campaignTabs.team')}
      </Link>
      {runsCampaigns(me) && (
        <Link to="/campaigns/$id/survey-points" {...link}>
          {t('campaignTabs.survey')}
        </Link>
      )}
    </nav>
  );
}
