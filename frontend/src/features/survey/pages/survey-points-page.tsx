import '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../../../api/details.ts';
import { meQuery, type UnitGroup } from '../../../api/queries.ts';
import { CampaignTabs } from '../../../components/domain/campaign-tabs.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { choiceParam } from '../../../lib/search.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { pointsQuery } from '../api.ts';
import { ImportDialog } from '../components/import-dialog.tsx';
import { PointsTable } from '../components/points-table.tsx';
import { downloadTemplate } from '../csv.ts';

const SIZE = 50;

export const Route = createLazyRoute('/campaigns/$id/survey-points')({ component: SurveyPointsPage });

/** The points that the survey gave, by unit and leaf; Home Affairs brings them as a file. */
function SurveyPointsPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation(['survey', 'shared']);
  const campaign = useQuery(campaignQuery(id)).data;
  const me = useQuery(meQuery()).data;
  const [importing, setImporting] = useState(false);
  usePage(t('title'), { campaign });
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            {campaign?.title} {campaign?.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
          </>
        }
      >
        {me && hasRole(me, 'home-affairs') && (
          <>
            <button className="btn" type="button" onClick={() => downloadTemplate(t('templateName'))}>
              <Icon name="download" />
              {t('template')}
            </button>
            <button className="btn primary" type="button" onClick={() => setImporting(true)}>
              <Icon name="upload" />
              {t('import.open')}
            </button>
          </>
        )}
      </PageHead>
      <CampaignTabs campaign={id} />
      <PointsList />
      {importing && <ImportDialog campaign={id} onClose={() => setImporting(false)} />}
    </>
  );
}

function PointsList() {
  const { t } = useTranslation(['survey', 'shared']);
  const f = useFormat();
  const { id } = Route.useParams();
  const { group, leaf, q, page = 0 } = Route.useSearch();
  const navigate = Route.useNavigate();
  const points = useQuery({ ...pointsQuery(id, { group, leaf, q, page, size: SIZE, sort: 'name' }), placeholderData: keepPreviousData });
  const filter = (change: { group?: UnitGroup; leaf?: string; q?: string }) =>
    void navigate({ search: (old) => ({ ...old, ...change, page: undefined }), replace: true });
  const filtered = Boolean(group || leaf || q);
  return (
    <section className="panel" aria-labelledby="points">
      <div className="panel-h">
        <h2 id="points">{t('list')}</h2>
        {points.data && <span className="sm mute">{t('rows', { count: points.data.total, shown: f.count(points.data.total) })}</span>}
      </div>
      <div className="panel-b filters in-panel">
        <SearchField label={t('search')} value={q ?? ''} onSearch={(text) => filter({ q: text || undefined })} />
        <FilterSelect
          label={t('shared:filter.group')}
          value={group}
          options={GROUPS.map((value) => ({ value, label: t(`shared:group.${value}`) }))}
          onChange={(value) => filter({ group: choiceParam(value, GROUPS) })}
        />
        <input
          className="in code-in"
          aria-label={t('leafFilter')}
          placeholder={t('leafFilter')}
          maxLength={12}
          defaultValue={leaf ?? ''}
          key={leaf ?? ''}
          onBlur={(event) => event.target.value.trim() !== (leaf ?? '') && filter({ leaf: event.target.value.trim() || undefined })}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        {filtered && (
          <Link className="btn quiet small" to="." search={{}}>
            {t('shared:filter.clear')}
          </Link>
        )}
      </div>
      <Loaded query={points} rows={10}>
        {(data) =>
          data.items.length > 0 ? (
            <>
              <PointsTable points={data.items} />
              <Pager page={data.page} size={data.size} total={data.total} />
            </>
          ) : (
            <Empty icon="survey" title={filtered ? t('noMatch') : t('none')} hint={filtered ? t('noMatchHint') : t('noneHint')} />
          )
        }
      </Loaded>
    </section>
  );
}
