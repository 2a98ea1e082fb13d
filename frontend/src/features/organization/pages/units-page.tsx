import '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { usePage } from '../../../lib/page.ts';
import { unitsQuery } from '../api.ts';
import { UnitTable } from '../components/unit-table.tsx';
import { UnitTree } from '../components/unit-tree.tsx';

const SIZE = 25;

export const Route = createLazyRoute('/units')({ component: UnitsPage });

/** All units: a tree to look around in, a table as soon as something is searched or filtered. */
function UnitsPage() {
  const { t } = useTranslation(['organization', 'shared']);
  const { q, group, parent } = Route.useSearch();
  const navigate = Route.useNavigate();
  const own = useQuery(meQuery()).data?.unit;
  const filtered = q !== undefined || group !== undefined || parent !== undefined;
  usePage(t('list'));
  return (
    <>
      <PageHead title={t('list')} sub={t('listHint')}>
        {own && (
          <Link className="btn primary" to="/units/$code" params={{ code: own.code }}>
            {t('ownUnit')}
            <Icon name="right" />
          </Link>
        )}
      </PageHead>
      <div className="filters">
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onSearch={(text) => void navigate({ search: (old) => ({ ...old, q: text || undefined, page: undefined }), replace: true })}
        />
        {([undefined, ...GROUPS] as const).map((choice) => (
          <Link
            key={choice ?? 'all'}
            className="pill"
            to="/units"
            search={{ q, group: choice }}
            activeOptions={{ exact: true }}
            aria-current={choice === group && (choice !== undefined || parent === undefined) ? 'true' : undefined}
          >
            {choice ? t(`shared:group.${choice}`) : t('shared:filter.all')}
          </Link>
        ))}
      </div>
      {filtered ? <FoundUnits /> : <UnitTree />}
    </>
  );
}

function FoundUnits() {
  const { t } = useTranslation('organization');
  const { q, group, parent, page = 0 } = Route.useSearch();
  const units = useQuery({ ...unitsQuery({ q, group, parent, page, size: SIZE, sort: 'name' }), placeholderData: keepPreviousData });
  return (
    <section className="panel">
      <div className="panel-h">
        <h2 role="status">{units.data ? t('unitCount', { count: units.data.total }) : t('list')}</h2>
      </div>
      <Loaded query={units} rows={10}>
        {(data) =>
          data.items.length > 0 ? (
            <>
              <UnitTable units={data.items} />
              <Pager page={data.page} size={data.size} total={data.total} />
            </>
          ) : (
            <Empty icon="search" title={t('none')} hint={t('noneHint')} />
          )
        }
      </Loaded>
    </section>
  );
}
