import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AssessmentSummary, assessmentsQuery } from '../../../api/queries.ts';
import { Holder } from '../../../components/domain/holder.tsx';
import { type AssessmentStatus, STATUSES, StatusChip } from '../../../components/domain/status-chip.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { GROUPS } from '../../../lib/groups.ts';
import { choiceParam } from '../../../lib/search.ts';
import { useFormat } from '../../../lib/use-format.ts';

const SIZE = 25;
const route = getRouteApi('/campaigns/$id');

/** The campaign's sheets that the person may see; filters and page live in the address. */
export function SheetList() {
  const { t } = useTranslation(['campaign', 'shared']);
  const { id } = route.useParams();
  const { status, group, q, page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const sheets = useQuery({
    ...assessmentsQuery({ campaign: id, status, group, q, page, size: SIZE, sort: 'name' }),
    placeholderData: keepPreviousData,
  });
  const filter = (change: { status?: AssessmentStatus; group?: (typeof GROUPS)[number]; q?: string }) =>
    void navigate({ search: (old) => ({ ...old, ...change, page: undefined }), replace: true });
  return (
    <section className="panel" aria-labelledby="sheets">
      <div className="panel-h">
        <h2 id="sheets">{t('sheets')}</h2>
        {sheets.data && <span className="sm mute">{t('sheetsShort', { count: sheets.data.total })}</span>}
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
        {(status || group || q) && (
          <Link className="btn quiet small" to="." search={{}}>
            {t('shared:filter.clear')}
          </Link>
        )}
      </div>
      <Loaded query={sheets} rows={10}>
        {(data) =>
          data.items.length > 0 ? (
            <>
              <SheetTable sheets={data.items} />
              <Pager page={data.page} size={data.size} total={data.total} />
            </>
          ) : (
            <Empty icon="search" title={t('noSheets')} hint={t('noSheetsHint')} />
          )
        }
      </Loaded>
    </section>
  );
}

function SheetTable({ sheets }: { sheets: readonly AssessmentSummary[] }) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  return (
    <section className="tw free" aria-label={t('sheets')}>
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('columns.unit')}</th>
            <th scope="col">{t('columns.status')}</th>
            <th scope="col">{t('columns.heldBy')}</th>
            <th scope="col" className="num">
              {t('columns.progress')}
            </th>
            <th scope="col" className="num">
              {t('columns.points')}
            </th>
            <th scope="col">{t('columns.dueAt')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <tr key={sheet.id}>
              <th scope="row" className="full">
                <Link to="/assessments/$id" params={{ id: sheet.id }}>
                  {sheet.unit.name}
                </Link>
              </th>
              <td className="full">
                <StatusChip status={sheet.status} bare />
              </td>
              <td className="full" data-l={t('columns.heldBy')}>
                <Holder heldBy={sheet.heldBy} />
              </td>
              <td className="num" data-l={t('columns.progress')}>
                {f.count(sheet.progress.scored)}/{f.count(sheet.progress.leaves)}
              </td>
              <td className="num" data-l={t('columns.points')}>
                {f.score(sheet.progress.points)}
              </td>
              <td className="nowrap" data-l={t('columns.dueAt')}>
                {sheet.dueAt ? formatMoment(sheet.dueAt) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
