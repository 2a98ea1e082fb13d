import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps, useMatchRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery, campaignsQuery, type Me } from '../../api/queries.ts';
import { Icon, type IconName } from '../../components/ui/icon.tsx';
import { nextOwnSheet } from '../../lib/open-work.ts';
import { hasRole } from '../../lib/permissions.ts';

/** The main navigation: a rail on wide screens, a bar at the bottom on a phone. */
export function Rail({ me }: { me: Me | undefined }) {
  const { t } = useTranslation();
  const onProgress = useMatchRoute()({ to: '/campaigns/$id/progress' }) !== false;
  return (
    <nav className="rail" aria-label={t('shell.nav')}>
      <ul>
        <Entry icon="home" label={t('nav.home')} to="/" activeOptions={{ exact: true }} />
        {me?.unit && <OwnSheetEntry unit={me.unit.code} />}
        {me && hasRole(me, 'home-affairs', 'leadership', 'province-team') && <ProgressEntry />}
        <Entry icon="clock" label={t('nav.campaigns')} to="/campaigns" activeOptions={{ exact: onProgress }} />
        <Entry icon="tree" label={t('nav.indexSets')} to="/index-sets" />
        <Entry icon="province" label={t('nav.units')} to="/units" />
      </ul>
    </nav>
  );
}

/** The unit's own sheet, with the number of criteria that still have no score. */
function OwnSheetEntry({ unit }: { unit: string }) {
  const { t } = useTranslation();
  const sheets = useQuery(assessmentsQuery({ unit, size: 200 })).data?.items;
  const sheet = sheets && nextOwnSheet(sheets);
  if (!sheet) {
    return null;
  }
  const todo = sheet.allowed.includes('score') ? sheet.progress.leaves - sheet.progress.scored : 0;
  return (
    <Entry icon="sheet" label={t('nav.sheet')} to="/assessments/$id" params={{ id: sheet.id }}>
      {todo > 0 && (
        <span className="cnt">
          <span aria-hidden="true">{todo}</span>
          <span className="sr">{t('nav.todo', { count: todo })}</span>
        </span>
      )}
    </Entry>
  );
}

/** How far the campaign is that is running now. */
function ProgressEntry() {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery()).data?.items;
  const current = campaigns?.find(({ status }) => status === 'OPEN' || status === 'CONSOLIDATING');
  return current && <Entry icon="flow" label={t('nav.progress')} to="/campaigns/$id/progress" params={{ id: current.id }} />;
}

function Entry({ icon, label, children, ...link }: LinkProps & { icon: IconName; label: string; children?: ReactNode }) {
  return (
    <li>
      <Link {...link} activeProps={{ 'aria-current': 'page' }}>
        <Icon name={icon} />
        <span>{label}</span>
        {children}
      </Link>
    </li>
  );
}
