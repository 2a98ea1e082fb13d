import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { useWideScreen } from '../../../lib/media.ts';
import { RankTable } from '../components/rank-table.tsx';
import { RunFrame, type RunOnScreen } from '../components/run-frame.tsx';
import { WhyPane } from '../components/why-pane.tsx';
import type { UnitResult } from '../model.ts';

export const Route = createLazyRoute('/ranking-runs/$id')({ component: RunPage });

/** The ranking of a run, one group at a time; beside it why the chosen unit has its rank. */
function RunPage() {
  const { id } = Route.useParams();
  const { group } = Route.useSearch();
  return (
    <RunFrame id={id} group={group} tab="table">
      {(onScreen) => <Ranking {...onScreen} />}
    </RunFrame>
  );
}

function Ranking({ view, campaign }: RunOnScreen) {
  const { t } = useTranslation('ranking');
  const { sort = 'rank', unit } = Route.useSearch();
  const navigate = Route.useNavigate();
  const oneColumn = !useWideScreen();
  if (view.results.length === 0 && view.withdrawn.length === 0) {
    return <Empty icon="rank" title={t('noResults')} hint={t('noResultsHint')} />;
  }
  const wanted = view.results.find((result) => result.unit.code === unit);
  const shown = wanted ?? (oneColumn ? undefined : view.results[0]);
  const close = () => void navigate({ search: (old) => ({ ...old, unit: undefined }), replace: true, resetScroll: false });
  const title = ({ unit, rank }: UnitResult) =>
    rank === null ? t('why.result', { unit: unit.name }) : t('why.title', { unit: unit.name, rank });
  return (
    <div className="cols rank-cols">
      <RankTable view={view} tieBreak={campaign.tieBreak} order={sort} selected={shown?.unit.code} />
      {shown && !oneColumn && (
        <section className="panel" aria-labelledby="why">
          <div className="panel-h">
            <h2 id="why">{title(shown)}</h2>
          </div>
          <div className="panel-b">
            <WhyPane result={shown} results={view.results} />
          </div>
        </section>
      )}
      {shown && oneColumn && (
        <Dialog drawer title={title(shown)} onClose={close}>
          <div className="panel-b">
            <WhyPane result={shown} results={view.results} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
