import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { RunFrame, type RunOnScreen } from '../components/run-frame.tsx';

export const Route = createLazyRoute('/ranking-runs/$id/missing')({ component: MissingPage });

/** Whose sheet was open when the run was computed, who is not ranked, and where survey points are lacking. */
function MissingPage() {
  const { id } = Route.useParams();
  const { group } = Route.useSearch();
  return (
    <RunFrame id={id} group={group} tab="missing">
      {(onScreen) => <Missing {...onScreen} />}
    </RunFrame>
  );
}

function Missing({ run, view: { missing, withdrawn, withoutSurvey } }: RunOnScreen) {
  const { t } = useTranslation('ranking');
  if (missing.length + withdrawn.length + withoutSurvey.length === 0) {
    return <Empty icon="check" title={t('missing.none')} hint={t('missing.noneHint')} />;
  }
  return (
    <div className="stack">
      {missing.length > 0 && (
        <section className="panel" aria-labelledby="open-sheets">
          <div className="panel-h">
            <h2 id="open-sheets">{t('missing.open')}</h2>
            <span className="sm mute">{t('missing.openHint')}</span>
          </div>
          <table className="t cards" aria-labelledby="open-sheets">
            <thead>
              <tr>
                <th scope="col">{t('column.unit')}</th>
                <th scope="col">{t('missing.status')}</th>
                <th scope="col">{t('missing.holds')}</th>
              </tr>
            </thead>
            <tbody>
              {missing.map(({ unit, status, ranked }) => (
                <tr key={unit.code}>
                  <th scope="row" className="full">
                    <Link to="/campaigns/$id" params={{ id: run.campaign.id }} search={{ q: unit.name }}>
                      {unit.name}
                    </Link>
                  </th>
                  <td>
                    <StatusChip status={status} bare />
                  </td>
                  <td className="full">{ranked ? t('missing.ranked') : t('missing.notRanked')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {withoutSurvey.length > 0 && (
        <section className="panel" aria-labelledby="without-survey">
          <div className="panel-h">
            <h2 id="without-survey">{t('missing.survey')}</h2>
            <span className="sm mute">{t('missing.surveyHint')}</span>
          </div>
          <ul className="rows">
            {withoutSurvey.map(({ unit, leaves }) => (
              <li key={unit.code} className="row between">
                <span>{unit.name}</span>
                <span className="mute">{leaves.join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {withdrawn.length > 0 && (
        <section className="panel" aria-labelledby="not-ranked">
          <div className="panel-h">
            <h2 id="not-ranked">{t('missing.withdrawn')}</h2>
            <span className="sm mute">{t('missing.withdrawnHint')}</span>
          </div>
          <ul className="rows">
            {withdrawn.map(({ unit }) => (
              <li key={unit.code}>{unit.name}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
