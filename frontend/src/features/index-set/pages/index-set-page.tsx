import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { IndexSetDetail } from '../api.ts';
import { CriteriaTree } from '../components/criteria-tree.tsx';
import { searchTree } from '../tree.ts';

export const Route = createLazyRoute('/index-sets/$id')({ component: IndexSetPage });

/** One index set, read only: areas, criteria, what is scored and how. */
function IndexSetPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation('index-set');
  const set = useQuery(indexSetQuery(id));
  usePage(set.data?.title ?? t('list'));
  return (
    <Loaded query={set} rows={12}>
      {(data) => <IndexSet set={data} />}
    </Loaded>
  );
}

function IndexSet({ set }: { set: IndexSetDetail }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  const { q } = Route.useSearch();
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
  ];
  return (
    <>
      <PageHead title={set.title} sub={facts.join(' · ')} />
      {set.illustrative && (
        <Banner tone="warn" icon="warning">
          <b>{t('illustrative')}.</b> {set.notice}
        </Banner>
      )}
      <div className="filters">
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onSearch={(text) => void navigate({ search: { q: text || undefined }, replace: true })}
        />
        <button className="btn" type="button" onClick={() => setAllOpen(!allOpen)}>
          {allOpen ? t('collapseAll') : t('expandAll')}
        </button>
      </div>
      {found.length > 0 ? (
        <CriteriaTree key={`${allOpen} ${q}`} areas={found} open={allOpen || q !== undefined} />
      ) : (
        <Empty icon="search" title={t('noMatch')} />
      )}
    </>
  );
}
