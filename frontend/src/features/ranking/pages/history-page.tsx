import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../lib/dates.ts';
import { RunFrame, type RunOnScreen } from '../components/run-frame.tsx';

export const Route = createLazyRoute('/ranking-runs/$id/history')({ component: HistoryPage });

/** Who computed, submitted, sent back, approved and published the run. */
function HistoryPage() {
  const { id } = Route.useParams();
  const { group } = Route.useSearch();
  return (
    <RunFrame id={id} group={group} tab="history">
      {(onScreen) => <History {...onScreen} />}
    </RunFrame>
  );
}

function History({ run, view }: RunOnScreen) {
  const { t } = useTranslation('ranking');
  return (
    <section className="panel" aria-labelledby="history">
      <div className="panel-h">
        <h2 id="history">{t('tabs.history')}</h2>
        <Link to="/ranking-runs" search={{ campaign: run.campaign.id }}>
          {t('history.others')}
        </Link>
        <Link to="/publications">{t('publications')}</Link>
      </div>
      <div className="panel-b">
        <ol className="tl">
          <li className="done">
            <b>{t('status.COMPUTED')}</b>
            <span>{t('history.by', { by: run.computedBy, time: formatMoment(run.computedAt) })}</span>
            <span className="digest">
              {t('digest.name')} <code>{run.digest}</code>
            </span>
          </li>
          {run.decisions.map(({ kind, decisionNumber, reason, by, at }) => (
            <li className="done" key={`${kind}${at}`}>
              <b>{t(`status.${kind}`)}</b>
              <span>{t('history.by', { by, time: formatMoment(at) })}</span>
              {decisionNumber && <span>{t('history.decision', { number: decisionNumber })}</span>}
              {reason && <span>{t('history.reason', { reason })}</span>}
            </li>
          ))}
          {view.correctionReason && (
            <li className="done">
              <b>{t('history.correction')}</b>
              <span>{t('history.reason', { reason: view.correctionReason })}</span>
            </li>
          )}
          {view.status === 'SUPERSEDED' && (
            <li className="done">
              <b>{t('status.SUPERSEDED')}</b>
              <span>{t('history.superseded')}</span>
            </li>
          )}
        </ol>
      </div>
    </section>
  );
}
