import '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { usePage } from '../../../lib/page.ts';
import { dayAfter, startOfDay } from '../../../lib/parse-date.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { eventsQuery, unitsQuery } from '../api.ts';
import { DayField } from '../components/day-field.tsx';
import { EventTable } from '../components/event-table.tsx';
import { UnitField } from '../components/unit-field.tsx';
import { SUBJECTS } from '../events.ts';
import type { AuditSearch } from '../routes.tsx';
import { useActionWords } from '../words.ts';

const SIZE = 25;

export const Route = createLazyRoute('/audit')({ component: AuditPage });

/** The trail of everything that was done, for whoever runs the process. */
function AuditPage() {
  const me = useQuery(meQuery());
  const { t } = useTranslation('audit');
  const f = useFormat();
  const { page = 0, from, to, ...rest } = Route.useSearch();
  const nameOf = useUnitNames();
  usePage(t('title'));
  const events = useQuery({
    ...eventsQuery({ ...rest, from: from && startOfDay(from), to: to && startOfDay(dayAfter(to)), page, size: SIZE }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={t('title')} sub={t('hint')}>
        {me.data && hasRole(me.data, 'home-affairs') && (
          <Link className="btn" to="/blocked-files" preload={false}>
            {t('blocked')}
          </Link>
        )}
      </PageHead>
      <Filters nameOf={nameOf} />
      <section className="panel" aria-labelledby="events">
        <div className="panel-h">
          <h2 id="events" role="status">
            {events.data ? t('count', { count: events.data.total, shown: f.count(events.data.total) }) : t('events')}
          </h2>
        </div>
        <Loaded query={events} rows={10}>
          {(data) =>
            data.items.length > 0 ? (
              <>
                <EventTable events={data.items} nameOf={nameOf} />
                <Pager page={data.page} size={data.size} total={data.total} />
              </>
            ) : (
              <Empty icon="search" title={t('none')} hint={t('noneHint')} />
            )
          }
        </Loaded>
      </section>
    </>
  );
}

/** Names of units by code; a code without a name stays a code. */
function useUnitNames(): (code: string) => string {
  const units = useQuery(unitsQuery('')).data?.items;
  return (code) => units?.find((unit) => unit.code === code)?.name ?? code;
}

function Filters({ nameOf }: { nameOf: (code: string) => string }) {
  const { t } = useTranslation(['audit', 'shared']);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const words = useActionWords();
  const filter = (change: AuditSearch) =>
    void navigate({ search: (old: AuditSearch) => ({ ...old, ...change, page: undefined }), replace: true });
  const subjects = SUBJECTS.map((value): { value: string; label: string } => ({ value, label: t(`subject.${value}`) }));
  const { action } = search;
  // A single action comes from an address; the list offers kinds of actions.
  const options =
    !action || subjects.some(({ value }) => value === action) ? subjects : [...subjects, { value: action, label: words(action) }];
  return (
    <div className="filters">
      <SearchField label={t('actor')} value={search.actor ?? ''} onSearch={(text) => filter({ actor: text || undefined })} />
      <FilterSelect label={t('subjects')} value={action} options={options} onChange={(value) => filter({ action: value })} />
      <UnitField label={t('unit')} value={search.unit} name={search.unit && nameOf(search.unit)} onChange={(unit) => filter({ unit })} />
      <DayField label={t('from')} value={search.from} onChange={(from) => filter({ from })} />
      <DayField label={t('to')} value={search.to} onChange={(to) => filter({ to })} />
      {search.object && (
        <Link
          className="pill"
          to="/audit"
          search={(old: AuditSearch) => ({ ...old, object: undefined, page: undefined })}
          aria-current="true"
        >
          {t('oneObject')}
          <Icon name="close" />
          <span className="sr">{t('shared:filter.clear')}</span>
        </Link>
      )}
      {Object.entries(search).some(([name, value]) => name !== 'page' && value !== undefined) && (
        <Link className="btn quiet small" to="/audit" search={{}}>
          {t('shared:filter.clear')}
        </Link>
      )}
    </div>
  );
}
