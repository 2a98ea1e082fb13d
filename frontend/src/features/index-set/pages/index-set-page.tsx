import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import { meQuery } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { IndexSetDetail } from '../api.ts';
import { BookMenu } from '../components/book-menu.tsx';
import { CriteriaTree } from '../components/criteria-tree.tsx';
import { IndexSetEditor } from '../components/editor/editor.tsx';
import { type SetTask, SetTaskDialog } from '../components/set-tasks.tsx';
import { searchTree } from '../tree.ts';

export const Route = createLazyRoute('/index-sets/$id')({ component: IndexSetPage });

/** One index set: a draft is written here by Home Affairs; for everybody else, and once issued, it is there to be read. */
function IndexSetPage() {
  const { id } = Route.useParams();
  const { node } = Route.useSearch();
  const { t } = useTranslation('index-set');
  const set = useQuery(indexSetQuery(id));
  const me = useQuery(meQuery());
  usePage(set.data?.title ?? t('list'));
  const writes = me.data !== undefined && hasRole(me.data, 'home-affairs');
  return (
    <Loaded query={me.data ? set : { ...set, data: undefined }} rows={12}>
      {(data) =>
        writes && data.status === 'DRAFT' ? (
          <IndexSetEditor key={data.id} set={data} code={node} />
        ) : (
          <IndexSet set={data} node={node} writes={writes} />
        )
      }
    </Loaded>
  );
}

/** The set to be read: areas, criteria, what is scored and how. */
function IndexSet({ set, node, writes }: { set: IndexSetDetail; node: string | undefined; writes: boolean }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  const { q: typed } = Route.useSearch();
  const q = typed ?? node;
  const [task, setTask] = useState<SetTask>();
  const navigate = Route.useNavigate();
  const [allOpen, setAllOpen] = useState(false);
  const found = searchTree(set.areas, q);
  const decision =
    set.decisionNumber && set.decisionDate
      ? t('decision', { number: set.decisionNumber, date: formatDate(set.decisionDate) })
      : t('noDecision');
  const facts = [
    t(`shared:group.${set.group}`),
    t(`status.${set.status}`),
    decision,
    `${t('points', { points: f.score(set.total) })}, ${t('ofSurvey', { points: f.score(set.survey) })}`,
    t('leafCount', { count: set.leaves }),
    ...(set.decimals < 10 ? [t('rounded', { count: set.decimals })] : []),
  ];
  return (
    <>
      <PageHead title={set.title} sub={facts.join(' · ')}>
        <FileButton path={`/api/v1/index-sets/${set.id}/workbook`} label={t('workbook.get')} />
        <BookMenu set={set.id} />
        {writes && (
          <>
            <Link className="btn" to="/index-sets/$id/trial" params={{ id: set.id }}>
              {t('trialRun.open')}
            </Link>
            {set.status === 'ISSUED' && (
              <Link className="btn" to="/index-sets/$id/supersession" params={{ id: set.id }}>
                {t('supersession.open')}
              </Link>
            )}
            <button className="btn" type="button" onClick={() => setTask('compare')}>
              {t('task.compare')}
            </button>
            <button className="btn primary" type="button" onClick={() => setTask('copy')}>
              <Icon name="copies" />
              {t('task.copy')}
            </button>
          </>
        )}
      </PageHead>
      {set.illustrative && (
        <Banner tone="warn" icon="warning">
          <b>{t('illustrative')}.</b> {set.notice}
        </Banner>
      )}
      <div className="filters">
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onSearch={(text) => void navigate({ search: { q: text || undefined, node: undefined }, replace: true })}
        />
        <button className="btn" type="button" onClick={() => setAllOpen(!allOpen)}>
          {allOpen ? t('collapseAll') : t('expandAll')}
        </button>
      </div>
      {found.length > 0 ? (
        <CriteriaTree key={`${allOpen} ${q}`} set={set.id} areas={found} open={allOpen || q !== undefined} />
      ) : (
        <Empty icon="search" title={t('noMatch')} />
      )}
      {task && <SetTaskDialog task={task} set={set} onClose={() => setTask(undefined)} />}
    </>
  );
}
