import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, meQuery } from '../../../api/queries.ts';
import { useTimeLeft } from '../../../components/domain/due.tsx';
import { PhaseTimeline } from '../../../components/domain/phase-timeline.tsx';
import { StatusBar } from '../../../components/domain/status-bar.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { hasPassed, serverNow } from '../../../lib/clock.ts';
import { formatDate } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { type OpenSheets, useOpenSheets } from '../api.ts';
import { OwnSheet } from '../components/own-sheet.tsx';
import { WorkList } from '../components/work-list.tsx';
import { WORK_KINDS, type Work, workOf } from '../work.ts';

/** The page does not wait for it, nor fail with it. */
const PendingNotice = lazy(() =>
  import('../components/pending-notice.tsx').then(
    ({ PendingNotice }) => ({ default: PendingNotice }),
    () => ({ default: () => null }),
  ),
);

export const Route = createLazyRoute('/')({ component: HomePage });

/** What waits for the person, the most urgent thing first. */
function HomePage() {
  const { t } = useTranslation('home');
  const f = useFormat();
  const me = useQuery(meQuery()).data;
  const open = useOpenSheets();
  const work = me && open.data ? workOf(me, open.data.sheets) : [];
  const now = serverNow();
  const weekday = f.weekday(now);
  usePage(t('title'), { unit: me?.unit ?? undefined });
  return (
    <>
      <PageHead
        title={t('title')}
        sub={[me?.unit?.name, `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${formatDate(now)}`].filter(Boolean).join(' · ')}
      >
        {work[0] && <MainAction work={work[0]} />}
      </PageHead>
      <Loaded query={open} rows={10}>
        {(data) => me && <Desk me={me} data={data} work={work} />}
      </Loaded>
    </>
  );
}

function MainAction({ work: { kind, sheet } }: { work: Work }) {
  const { t } = useTranslation('home');
  const left = sheet.progress.leaves - sheet.progress.scored;
  return (
    <Link className="btn primary" to="/assessments/$id" params={{ id: sheet.id }}>
      {kind === 'others' ? t('openSheet', { unit: sheet.unit.name }) : left > 0 ? t('continue', { count: left }) : t('finishOwn')}
      <Icon name="right" />
    </Link>
  );
}

function Desk({ me, data: { campaigns, sheets }, work }: { me: Me; data: OpenSheets; work: readonly Work[] }) {
  const { t } = useTranslation('home');
  const own = sheets.filter((sheet) => sheet.unit.code === me.unit?.code);
  const others = sheets.filter((sheet) => sheet.unit.code !== me.unit?.code);
  const mine = work.find(({ kind }) => kind === 'own')?.sheet;
  return (
    <>
      <Suspense fallback={null}>
        <PendingNotice username={me.username} sheets={sheets} />
      </Suspense>
      {mine?.dueAt && <Deadline dueAt={mine.dueAt} left={mine.progress.leaves - mine.progress.scored} />}
      <div className="cols">
        <WorkPanel work={work} />
        <div className="stack">
          {own.map((sheet) => (
            <OwnSheet key={sheet.id} sheet={sheet} shares={hasRole(me, 'unit', 'unit-head')} />
          ))}
          {campaigns.map((campaign) => {
            const seen = others.filter((sheet) => sheet.campaign.id === campaign.id);
            return (
              <section className="panel" key={campaign.id}>
                <div className="panel-h">
                  <h2>{campaign.title}</h2>
                  <Link className="sm" to="/campaigns/$id" params={{ id: campaign.id }}>
                    {t('seeAll')}
                  </Link>
                </div>
                {seen.length > 0 && (
                  <div className="panel-b">
                    <p className="sm mute">{t('byStatus', { count: seen.length })}</p>
                    <StatusBar campaign={campaign.id} sheets={seen} label={t('statusBar')} />
                  </div>
                )}
                <div className="panel-f">
                  <h3>
                    {t('milestones')} <span className="mute sm">({t('zone')})</span>
                  </h3>
                  <PhaseTimeline phases={campaign.phases} brief />
                </div>
              </section>
            );
          })}
          {campaigns.length === 0 && <Empty icon="clock" title={t('noCampaign')} />}
        </div>
      </div>
    </>
  );
}

function Deadline({ dueAt, left }: { dueAt: string; left: number }) {
  const { t } = useTranslation('home');
  const f = useFormat();
  const timeLeft = useTimeLeft();
  const late = hasPassed(dueAt);
  return (
    <Banner tone={late ? 'neg' : 'warn'} icon="clock">
      <b>{t('deadline', { instant: f.instant(dueAt), left: timeLeft(dueAt) })}</b>{' '}
      {left > 0 && <span className="nowrap">{t('unscored', { count: left })}</span>}
    </Banner>
  );
}

function WorkPanel({ work }: { work: readonly Work[] }) {
  const { t } = useTranslation('home');
  const f = useFormat();
  const { kind: chosen } = Route.useSearch();
  const kinds = WORK_KINDS.filter((kind) => work.some((item) => item.kind === kind));
  const shown = chosen ? work.filter(({ kind }) => kind === chosen) : work;
  return (
    <section className="panel" aria-label={t('byDue')}>
      <div className="panel-h">
        <h2>{t('byDue')}</h2>
        {work.some(({ kind }) => kind === 'others') && (
          <Link className="sm" to="/appraisals">
            {t('queue')}
          </Link>
        )}
        {kinds.length > 1 && (
          <div className="pills">
            {([undefined, ...kinds] as const).map((kind) => (
              <Link
                key={kind ?? 'all'}
                className="pill"
                to="/"
                search={{ kind }}
                activeOptions={{ exact: true }}
                aria-current={kind === chosen ? 'true' : undefined}
              >
                {t(`kinds.${kind ?? 'all'}`)} <b>{f.count(kind ? work.filter((item) => item.kind === kind).length : work.length)}</b>
              </Link>
            ))}
          </div>
        )}
      </div>
      {shown.length > 0 ? (
        <WorkList work={shown} />
      ) : (
        <Empty icon="scored" title={chosen ? t('noneKind') : t('none')} hint={chosen ? undefined : t('noneHint')} />
      )}
    </section>
  );
}
