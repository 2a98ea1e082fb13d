import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery } from '../../../api/queries.ts';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { type UnitDetail, unitQuery, unitsQuery } from '../api.ts';
import { UnitTable } from '../components/unit-table.tsx';
import { Validity } from '../components/validity.tsx';

export const Route = createLazyRoute('/units/$code')({ component: UnitPage });

const ALL = 200;
const CERTAINTIES = ['high', 'medium', 'low'] as const;

/** One unit: where it belongs, what it became, what is below it, and its sheets. */
function UnitPage() {
  const { code } = Route.useParams();
  const { t } = useTranslation('organization');
  const unit = useQuery(unitQuery(code));
  usePage(t('list'), { unit: unit.data });
  return (
    <Loaded query={unit} rows={8}>
      {(data) => <Unit unit={data} />}
    </Loaded>
  );
}

function Unit({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation(['organization', 'shared']);
  const sheets = useQuery(assessmentsQuery({ unit: unit.code, size: ALL }));
  const latest = sheets.data?.items.toSorted((a, b) => b.campaign.year - a.campaign.year);
  const certainty = CERTAINTIES.find((level) => level === unit.certainty);
  return (
    <>
      <PageHead title={unit.name} sub={[t(`shared:group.${unit.group}`), unit.code].join(' · ')}>
        {latest?.[0] && (
          <Link className="btn primary" to="/assessments/$id" params={{ id: latest[0].id }}>
            {t('openSheet')}
            <Icon name="right" />
          </Link>
        )}
      </PageHead>
      <div className="cols">
        <div className="stack">
          <section className="panel">
            <div className="panel-h">
              <h2>{t('sheets')}</h2>
            </div>
            <Loaded query={sheets} rows={2}>
              {() => (latest?.length ? <SheetLinks sheets={latest} /> : <Empty icon="sheet" title={t('noSheets')} />)}
            </Loaded>
          </section>
          {unit.children > 0 && <Children unit={unit} />}
        </div>
        <div className="stack">
          <section className="panel">
            <div className="panel-h">
              <h2>{t('facts')}</h2>
            </div>
            <dl className="kv panel-b">
              <dt>{t('columns.group')}</dt>
              <dd>{t(`shared:group.${unit.group}`)}</dd>
              <dt>{t('columns.parent')}</dt>
              <dd>
                {unit.parent ? (
                  <Link to="/units/$code" params={{ code: unit.parent.code }}>
                    {unit.parent.name}
                  </Link>
                ) : (
                  '–'
                )}
              </dd>
              <dt>{t('columns.valid')}</dt>
              <dd>
                <Validity unit={unit} />
              </dd>
              {certainty && (
                <>
                  <dt>{t('certainty')}</dt>
                  <dd>{t(`certaintyLevel.${certainty}`)}</dd>
                </>
              )}
            </dl>
          </section>
          <History unit={unit} />
        </div>
      </div>
    </>
  );
}

function SheetLinks({
  sheets,
}: {
  sheets: readonly { id: string; campaign: { title: string }; status: Parameters<typeof StatusChip>[0]['status'] }[];
}) {
  return (
    <ul className="rows">
      {sheets.map((sheet) => (
        <li key={sheet.id} className="row between">
          <Link to="/assessments/$id" params={{ id: sheet.id }}>
            {sheet.campaign.title}
          </Link>
          <StatusChip status={sheet.status} />
        </li>
      ))}
    </ul>
  );
}

function Children({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation('organization');
  const children = useQuery(unitsQuery({ parent: unit.code, size: ALL, sort: 'name' }));
  return (
    <section className="panel">
      <div className="panel-h">
        <h2>{t('childrenTitle')}</h2>
        <span className="sm mute">{t('children', { count: unit.children })}</span>
      </div>
      <Loaded query={children} rows={Math.min(10, unit.children)}>
        {({ items }) => (items.length > 0 ? <UnitTable units={items} /> : <Empty title={t('noChildren')} />)}
      </Loaded>
    </section>
  );
}

function History({ unit: { successors, predecessors } }: { unit: UnitDetail }) {
  const { t } = useTranslation('organization');
  const changes = [
    ...successors.map((change) => ({ ...change, words: t(`successor.${change.kind}`) })),
    ...predecessors.map((change) => ({ ...change, words: t(`predecessor.${change.kind}`) })),
  ].sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn));
  return (
    <section className="panel">
      <div className="panel-h">
        <h2>{t('history')}</h2>
      </div>
      <div className="panel-b">
        {changes.length === 0 && <p className="mute">{t('noHistory')}</p>}
        <ol className="tl">
          {changes.map((change) => (
            <li key={change.words + change.unit.code} className="done">
              <b>
                {change.words}{' '}
                <Link to="/units/$code" params={{ code: change.unit.code }}>
                  {change.unit.name}
                </Link>
              </b>
              <span>{t('effectiveOn', { date: formatDate(change.effectiveOn) })}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
