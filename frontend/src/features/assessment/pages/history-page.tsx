import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { assessmentQuery, historyQuery, timelineQuery } from '../api.ts';
import { MomentForm } from '../components/moment-form.tsx';
import { RevisionsDialog } from '../components/revisions-dialog.tsx';
import { SheetTable } from '../components/sheet-table.tsx';
import { Timeline } from '../components/timeline.tsx';
import { ViewSwitch } from '../components/view-switch.tsx';
import { asOf } from '../history.ts';
import type { Leaf, Sheet } from '../model.ts';

export const Route = createLazyRoute('/assessments/$id/history')({ component: HistoryPage });

/** What happened to a sheet, or the sheet as it was at one instant. */
function HistoryPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation('assessment');
  const sheet = useQuery(assessmentQuery(id));
  usePage(t('timeline.title'), sheet.data);
  return (
    <Loaded query={sheet} rows={8}>
      {(data) => <SheetHistory sheet={data} />}
    </Loaded>
  );
}

function SheetHistory({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('assessment');
  const { at } = Route.useSearch();
  const navigate = Route.useNavigate();
  const me = useQuery(meQuery()).data;
  const [leaf, setLeaf] = useState<Leaf>();
  return (
    <>
      <PageHead title={t('timeline.title')} sub={`${sheet.unit.name} · ${sheet.campaign.title}`}>
        <ViewSwitch id={sheet.id} current="history" />
        {me && hasRole(me, 'home-affairs', 'leadership') && (
          <Link className="btn" to="/audit" search={{ object: sheet.id }}>
            {t('timeline.audit')}
          </Link>
        )}
        {at && (
          <Link className="btn primary" to="/assessments/$id/history" params={{ id: sheet.id }} search={{}}>
            <Icon name="left" />
            {t('timeline.now')}
          </Link>
        )}
      </PageHead>
      <MomentForm key={at ?? 'now'} at={at} onMoment={(instant) => void navigate({ search: { at: instant } })} />
      {at ? <PastSheet sheet={sheet} at={at} onLeaf={setLeaf} /> : <Happened sheet={sheet} onLeaf={setLeaf} />}
      {leaf && <RevisionsDialog sheet={sheet} leaf={leaf} onClose={() => setLeaf(undefined)} />}
    </>
  );
}

function Happened({ sheet, onLeaf }: { sheet: Sheet; onLeaf: (leaf: Leaf) => void }) {
  const { t } = useTranslation('assessment');
  const timeline = useQuery(timelineQuery(sheet.id));
  return (
    <section className="panel" aria-labelledby="timeline">
      <div className="panel-h">
        <h2 id="timeline">{t('timeline.steps')}</h2>
        <StatusChip status={sheet.status} />
      </div>
      <Loaded query={timeline} rows={6}>
        {(entries) =>
          entries.length > 0 ? (
            <Timeline {...{ sheet, entries, onLeaf }} />
          ) : (
            <Empty icon="clock" title={t('timeline.none')} hint={t('timeline.noneHint')} />
          )
        }
      </Loaded>
    </section>
  );
}

function PastSheet({ sheet, at, onLeaf }: { sheet: Sheet; at: string; onLeaf: (leaf: Leaf) => void }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const history = useQuery(historyQuery(sheet.id, at));
  return (
    <Loaded query={history} rows={12}>
      {(data) => (
        <>
          <Banner tone="warn" icon="clock">
            <p>
              <b>{t('timeline.past', { instant: f.instant(at) })}</b> <StatusChip status={data.status} bare />
            </p>
            <p className="sm">{t('timeline.pastHint')}</p>
          </Banner>
          <SheetTable
            sheet={asOf(sheet, data)}
            documents={new Map(data.leaves.map(({ code, evidence }) => [code, evidence]))}
            onLeaf={onLeaf}
          />
        </>
      )}
    </Loaded>
  );
}
