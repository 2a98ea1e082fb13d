import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { choiceParam } from '../../../lib/search.ts';
import { queueQuery } from '../api.ts';
import { APPRAISED, SORTS } from '../filters.ts';
import type { QueueSearch } from '../routes.tsx';
import { useRowKeys } from '../use-row-keys.ts';
import { DistrictFilter } from './district-filter.tsx';
import { QueueTable } from './queue-table.tsx';

const SIZE = 50;
const route = getRouteApi('/appraisals');

/** The list with its filters, all of them in the address; on the way back it is as it was left. */
export function Queue({ campaign }: { campaign: string }) {
  const { t } = useTranslation(['appraisal', 'shared']);
  const search = route.useSearch();
  const { status, group, district, pending, q, sort = SORTS[0], page = 0 } = search;
  const navigate = route.useNavigate();
  const list = useRef<HTMLElement>(null);
  const sheets = useQuery(queueQuery({ campaign, status, group, district, pending, q, sort, page, size: SIZE }));
  const filtered = Boolean(status || group || district || pending || q);
  const filter = (change: QueueSearch) => void navigate({ search: (old) => ({ ...old, ...change, page: undefined }), replace: true });
  useRowKeys(list, sheets.data !== undefined && !sheets.isPlaceholderData);
  return (
    <section className="panel" aria-labelledby="queue" ref={list}>
      <div className="panel-h">
        <h2 id="queue">{t('queue.sheets')}</h2>
        {sheets.data && <span className="sm mute">{t('queue.count', { count: sheets.data.total })}</span>}
      </div>
      <div className="panel-b filters in-panel">
        <SearchField label={t('search')} value={q ?? ''} onSearch={(text) => filter({ q: text || undefined })} />
        <button
          className="pill"
          type="button"
          aria-pressed={pending === true}
          onClick={() => filter({ pending: pending ? undefined : true })}
        >
          {t('queue.pendingOnly')}
        </button>
        <FilterSelect
          label={t('shared:filter.status')}
          value={status}
          options={APPRAISED.map((value) => ({ value, label: t(`shared:status.${value}`) }))}
          onChange={(value) => filter({ status: choiceParam(value, APPRAISED) })}
        />
        <FilterSelect
          label={t('shared:filter.group')}
          value={group}
          options={GROUPS.map((value) => ({ value, label: t(`shared:group.${value}`) }))}
          onChange={(value) => filter({ group: choiceParam(value, GROUPS) })}
        />
        <DistrictFilter value={district} onChange={(value) => filter({ district: value })} />
        <select
          className="in"
          aria-label={t('sort.label')}
          value={sort}
          onChange={(event) => filter({ sort: choiceParam(event.target.value, SORTS.slice(1)) })}
        >
          {SORTS.map((value) => (
            <option key={value} value={value}>
              {t(`sort.${value}`)}
            </option>
          ))}
        </select>
        {filtered && (
          <Link className="btn quiet small" to="." search={{ campaign: search.campaign }}>
            {t('shared:filter.clear')}
          </Link>
        )}
      </div>
      <Loaded query={sheets} rows={10}>
        {(data) =>
          data.items.length > 0 ? (
            <>
              <QueueTable sheets={data.items} search={search} />
              <Pager page={data.page} size={data.size} total={data.total} />
            </>
          ) : filtered ? (
            <Empty icon="search" title={t('queue.noMatch')} hint={t('queue.noMatchHint')} />
          ) : (
            <Empty icon="scored" title={t('queue.none')} hint={t('queue.noneHint')} />
          )
        }
      </Loaded>
    </section>
  );
}
