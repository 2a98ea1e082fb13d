import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unitChoicesQuery } from '../../../api/details.ts';
import { assessmentsQuery, meQuery } from '../../../api/queries.ts';
import { STATUSES } from '../../../components/domain/status-chip.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { hasRole, runsCampaigns } from '../../../lib/permissions.ts';
import { choiceParam } from '../../../lib/search.ts';
import type { SheetFilter } from '../routes.tsx';
import { useSelection } from '../use-selection.ts';
import { BulkBar } from './bulk-bar.tsx';
import { FiguresFile } from './figures-file.tsx';
import { NotApplicableFile } from './not-applicable-file.tsx';
import { SheetTable } from './sheet-table.tsx';

const SIZE = 25;
const route = getRouteApi('/campaigns/$id');

/** The campaign's sheets that the person may see; filters and page live in the address. */
export function SheetList() {
  const { t } = useTranslation(['campaign', 'shared']);
  const { id } = route.useParams();
  const { status, group, district, q, page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const sheets = useQuery({
    ...assessmentsQuery({ campaign: id, status, group, district, q, page, size: SIZE, sort: 'name' }),
    placeholderData: keepPreviousData,
  });
  const me = useQuery(meQuery()).data;
  const seesDistricts = me !== undefined && hasRole(me, 'home-affairs', 'leadership', 'province-team');
  const districts = useQuery({ ...unitChoicesQuery('DISTRICT'), enabled: seesDistricts }).data?.items ?? [];
  const selection = useSelection();
  const picking = me !== undefined && runsCampaigns(me);
  const filter = (change: SheetFilter) => void navigate({ search: (old) => ({ ...old, ...change, page: undefined }), replace: true });
  return (
    <section className="panel" aria-labelledby="sheets">
      <div className="panel-h">
        <h2 id="sheets">{t('sheets')}</h2>
        {sheets.data && <span className="sm mute">{t('sheetsShort', { count: sheets.data.total })}</span>}
        {me && hasRole(me, 'home-affairs') && (
          <>
            <NotApplicableFile campaign={id} />
            <FiguresFile campaign={id} />
          </>
        )}
      </div>
      <div className="panel-b filters in-panel">
        <SearchField label={t('search')} value={q ?? ''} onSearch={(text) => filter({ q: text || undefined })} />
        <FilterSelect
          label={t('shared:filter.status')}
          value={status}
          options={STATUSES.map((value) => ({ value, label: t(`shared:status.${value}`) }))}
          onChange={(value) => filter({ status: choiceParam(value, STATUSES) })}
        />
        <FilterSelect
          label={t('shared:filter.group')}
          value={group}
          options={GROUPS.map((value) => ({ value, label: t(`shared:group.${value}`) }))}
          onChange={(value) => filter({ group: choiceParam(value, GROUPS) })}
        />
        {seesDistricts && (
          <FilterSelect
            label={t('district')}
            value={district}
            options={districts.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(value) => filter({ district: value })}
          />
        )}
        {(status || group || district || q) && (
          <Link className="btn quiet small" to="." search={{}}>
            {t('shared:filter.clear')}
          </Link>
        )}
      </div>
      <Loaded query={sheets} rows={10}>
        {(data) =>
          data.items.length > 0 ? (
            <>
              <SheetTable sheets={data.items} picked={picking ? selection.picked : undefined} onPick={selection.pick} />
              <Pager page={data.page} size={data.size} total={data.total} />
              {picking && group && selection.group !== group && (
                <p className="panel-f">
                  <button className="btn small" type="button" onClick={() => selection.takeGroup(group)}>
                    {t('bulk.takeGroup', { group: t(`shared:group.${group}`) })}
                  </button>
                </p>
              )}
            </>
          ) : (
            <Empty icon="search" title={t('noSheets')} hint={t('noSheetsHint')} />
          )
        }
      </Loaded>
      {(selection.group || selection.picked.size > 0) && (
        <BulkBar campaign={id} chosen={selection.group ?? [...selection.picked.values()]} onClear={selection.clear} />
      )}
    </section>
  );
}
