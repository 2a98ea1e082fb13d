import { useMutation, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import { downloadFile } from '../../../api/file.ts';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { HeatKey, MatrixTable } from '../components/matrix-table.tsx';
import { RunFrame, type RunOnScreen } from '../components/run-frame.tsx';
import { SHOWS } from '../matrix.ts';

export const Route = createLazyRoute('/ranking-runs/$id/matrix')({ component: MatrixPage });

/** The consolidated matrix of a run: units by areas, on screen and as a workbook. */
function MatrixPage() {
  const { id } = Route.useParams();
  const { group } = Route.useSearch();
  return (
    <RunFrame id={id} group={group} tab="matrix">
      {(onScreen) => <Matrix {...onScreen} />}
    </RunFrame>
  );
}

function Matrix({ run, view }: RunOnScreen) {
  const { t } = useTranslation(['ranking', 'shared']);
  const { show = 'index' } = Route.useSearch();
  const download = useMutation({ mutationFn: () => downloadFile(`/api/v1/ranking-runs/${run.id}/matrix.xlsx?group=${view.group}`) });
  const [first] = view.results;
  const set = useQuery({ ...indexSetQuery(first?.indexSet ?? ''), enabled: first !== undefined });
  if (!first) {
    return <Empty icon="table" title={t('noResults')} hint={t('noResultsHint')} />;
  }
  return (
    <>
      {download.error && (
        <Banner tone="neg" icon="warning" live>
          {download.error instanceof ApiProblem ? download.error.message : t('shared:failure.offline.hint')}
        </Banner>
      )}
      <div className="row between matrix-bar">
        <nav className="seg" aria-label={t('matrix.shows')}>
          {SHOWS.map((one) => (
            <Link
              key={one}
              to="."
              replace
              activeOptions={{ exact: true }}
              search={(old: object) => ({ ...old, show: one === 'index' ? undefined : one })}
              aria-current={one === show ? 'true' : undefined}
            >
              {t(`matrix.show.${one}`)}
            </Link>
          ))}
        </nav>
        <HeatKey />
        <button className="btn" type="button" aria-disabled={download.isPending} onClick={() => download.isPending || download.mutate()}>
          <Icon name="download" />
          {t('matrix.workbook')}
        </button>
      </div>
      <Loaded query={set} rows={view.results.length}>
        {({ areas }) => <MatrixTable view={view} areas={areas} show={show} />}
      </Loaded>
    </>
  );
}
