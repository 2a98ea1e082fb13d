import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps, useLocation, useMatchRoute } from '@tanstack/react-router';
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessmentSummary, assessmentsQuery, campaignsQuery, type Me } from '../../api/queries.ts';
import { Icon, type IconName } from '../../components/ui/icon.tsx';
import { Menu } from '../../components/ui/menu.tsx';
import { nextOwnSheet, runningCampaigns } from '../../lib/open-work.ts';
import { appraises, hasRole, type Role } from '../../lib/permissions.ts';

/** So many entries have room in the bar of a phone, the button for the others among them. */
const IN_BAR = 5;

/** The main navigation: a rail on wide screens; on a phone a bar at the bottom whose last button opens what has no room. */
export function Rail({ me }: { me: Me | undefined }) {
  const { t } = useTranslation();
  const entries = useEntries(me);
  const room = entries.length > IN_BAR ? IN_BAR - 1 : IN_BAR;
  const more = entries.slice(room);
  // a page that was chosen there closes it
  const page = useLocation({ select: ({ pathname }) => pathname });
  return (
    <nav className="rail" aria-label={t('shell.nav')}>
      <ul>
        {entries.map((entry, i) => (
          <li key={entry.key} className={i < room ? undefined : 'no-phone'}>
            {entry}
          </li>
        ))}
        {more.length > 0 && (
          <li className="only-phone">
            <Menu
              key={page}
              className="more"
              align="right"
              button={
                <>
                  <Icon name="menu" />
                  <span>{t('nav.more')}</span>
                </>
              }
            >
              {() => (
                <ul>
                  {more.map((entry) => (
                    <li key={entry.key}>{entry}</li>
                  ))}
                </ul>
              )}
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** What a person may go to, in the order of the work. */
function useEntries(me: Me | undefined): ReactElement[] {
  const { t } = useTranslation();
  const onProgress = useMatchRoute()({ to: '/campaigns/$id/progress' }) !== false;
  const campaigns = useQuery({ ...campaignsQuery(), enabled: me !== undefined }).data?.items;
  const sheets = useQuery({ ...assessmentsQuery({ unit: me?.unit?.code, size: 200 }), enabled: me?.unit !== undefined }).data?.items;
  const running = campaigns && runningCampaigns(campaigns)[0];
  const sheet = me?.unit && sheets && nextOwnSheet(sheets);
  const is = (...roles: Role[]) => me !== undefined && hasRole(me, ...roles);
  const entries = [
    <Entry key="home" icon="home" label={t('nav.home')} to="/" activeOptions={{ exact: true }} />,
    sheet && <OwnSheetEntry key="sheet" sheet={sheet} />,
    me && appraises(me) && <Entry key="appraisals" icon="check-box" label={t('nav.appraisals')} to="/appraisals" />,
    running && is('home-affairs', 'leadership', 'province-team') && (
      <Entry key="progress" icon="flow" label={t('nav.progress')} to="/campaigns/$id/progress" params={{ id: running.id }} />
    ),
    is('home-affairs', 'leadership') && <Entry key="ranking" icon="rank" label={t('nav.ranking')} to="/ranking-runs" />,
    <Entry key="campaigns" icon="clock" label={t('nav.campaigns')} to="/campaigns" activeOptions={{ exact: onProgress }} />,
    <Entry key="index-sets" icon="tree" label={t('nav.indexSets')} to="/index-sets" />,
    <Entry key="units" icon="province" label={t('nav.units')} to="/units" />,
    is('home-affairs') && <Entry key="audit" icon="table" label={t('nav.audit')} to="/audit" />,
    is('home-affairs') && <Entry key="files" icon="file" label={t('nav.files')} to="/files" />,
  ];
  return entries.filter((entry) => isValidElement(entry));
}

/** The unit's own sheet, with the number of criteria that still have no score. */
function OwnSheetEntry({ sheet }: { sheet: AssessmentSummary }) {
  const { t } = useTranslation();
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

function Entry({ icon, label, children, ...link }: LinkProps & { icon: IconName; label: string; children?: ReactNode }) {
  return (
    <Link {...link} activeProps={{ 'aria-current': 'page' }}>
      <Icon name={icon} />
      <span>{label}</span>
      {children}
    </Link>
  );
}
