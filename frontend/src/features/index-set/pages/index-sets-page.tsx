import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery, meQuery } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { type IndexSet, indexSetsQuery } from '../api.ts';

export const Route = createLazyRoute('/index-sets')({ component: IndexSetsPage });

/** All index sets, the youngest first. */
function IndexSetsPage() {
  const { t } = useTranslation('index-set');
  const sets = useQuery(indexSetsQuery());
  const unit = useQuery(meQuery()).data?.unit?.code;
  const group = useQuery({ ...assessmentsQuery({ unit, size: 200 }), enabled: unit !== undefined }).data?.items[0]?.group;
  const own = sets.data?.items.find((set) => set.group === group && set.status === 'ISSUED');
  usePage(t('list'));
  return (
    <>
      <PageHead title={t('list')} sub={t('listHint')}>
        {own && (
          <Link className="btn primary" to="/index-sets/$id" params={{ id: own.id }}>
            {t('ownSet')}
            <Icon name="right" />
          </Link>
        )}
      </PageHead>
      <Loaded query={sets} rows={5}>
        {({ items }) => (items.length > 0 ? <SetTable sets={items} /> : <Empty icon="tree" title={t('none')} hint={t('noneHint')} />)}
      </Loaded>
    </>
  );
}

function SetTable({ sets }: { sets: readonly IndexSet[] }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  return (
    <div className="tw">
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('columns.title')}</th>
            <th scope="col">{t('columns.group')}</th>
            <th scope="col">{t('columns.year')}</th>
            <th scope="col">{t('columns.status')}</th>
            <th scope="col" className="num">
              {t('columns.total')}
            </th>
            <th scope="col" className="num">
              {t('columns.leaves')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.id}>
              <th scope="row" className="full">
                <Link to="/index-sets/$id" params={{ id: set.id }}>
                  {set.title}
                </Link>{' '}
                {set.illustrative && <span className="demo">{t('illustrative')}</span>}
              </th>
              <td className="full" data-l={t('columns.group')}>
                {t(`shared:group.${set.group}`)}
              </td>
              <td data-l={t('columns.year')}>{set.year}</td>
              <td data-l={t('columns.status')}>{t(`status.${set.status}`)}</td>
              <td className="num" data-l={t('columns.total')}>
                {f.score(set.total)}
              </td>
              <td className="num" data-l={t('columns.leaves')}>
                {f.count(set.leaves)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
