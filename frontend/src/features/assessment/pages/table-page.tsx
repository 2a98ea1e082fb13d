import '../messages.ts';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintMenu } from '../../../components/domain/print-menu.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { FilterPills } from '../components/filter-pills.tsx';
import { MainMove } from '../components/main-move.tsx';
import { NeedsSummary } from '../components/needs-summary.tsx';
import { SheetMenu } from '../components/sheet-menu.tsx';
import { SheetTable } from '../components/sheet-table.tsx';
import { type SheetTask, SheetTaskDialog } from '../components/sheet-tasks.tsx';
import { UnsavedNotice } from '../components/unsaved-notice.tsx';
import { ViewSwitch } from '../components/view-switch.tsx';
import type { Sheet } from '../model.ts';
import { groupNeeds, type Needs } from '../needs.ts';
import { unsavedOf } from '../saving/unsaved.ts';
import { useDrafts } from '../saving/use-drafts.ts';
import { useOutbox } from '../saving/use-outbox.ts';
import { ReviewBar } from '../unit-work/review-bar.tsx';
import { useChoice } from '../unit-work/use-choice.ts';
import { useSheet } from '../unit-work/use-unit-work.ts';

export const Route = createLazyRoute('/assessments/$id/table')({ component: TablePage });

/** The whole sheet as a table, on screen and on paper. */
function TablePage() {
  const { id } = Route.useParams();
  const { t } = useTranslation('assessment');
  const { query: sheet, me } = useSheet(id);
  usePage(t('table.title'), sheet.data);
  return (
    <Loaded query={sheet} rows={12}>
      {(data) => me && <Table sheet={data} username={me.username} />}
    </Loaded>
  );
}

function Table({ sheet, username }: { sheet: Sheet; username: string }) {
  const { t } = useTranslation('assessment');
  const { show } = Route.useSearch();
  const f = useFormat();
  const outbox = useOutbox(sheet.id, username);
  const objections = useDrafts('objection', username, sheet.id);
  const [task, setTask] = useState<SheetTask>();
  const [needs, setNeeds] = useState<Needs>();
  const typed = unsavedOf(sheet, outbox).map(({ code }) => code);
  const choice = useChoice(sheet, show, typed);
  const { progress } = sheet;
  const sub = [
    sheet.unit.name,
    sheet.campaign.title,
    t('progress', { scored: f.count(progress.scored), leaves: f.count(progress.leaves) }),
    t('table.points', { points: f.score(progress.points), maximum: f.score(progress.maximum) }),
  ];
  return (
    <>
      <div className="print-only decree">
        <div>{sheet.unit.name.toLocaleUpperCase('vi')}</div>
        <div>
          <b>{t('table.nation')}</b>
          <br />
          {t('table.motto')}
          <u />
        </div>
      </div>
      <PageHead title={t('table.title')} sub={sub.join(' · ')}>
        <ViewSwitch id={sheet.id} current="table" />
        <button className="btn" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t('table.print')}
        </button>
        <PrintMenu
          title={t('report.title')}
          path={`/api/v1/assessments/${sheet.id}/report`}
          labels={{ docx: t('report.docx'), pdf: t('report.pdf') }}
        />
        <SheetMenu sheet={sheet} onTask={setTask} />
        <MainMove sheet={sheet} drafted={objections.all.length} onTask={setTask} />
      </PageHead>
      {needs && <NeedsSummary sheetId={sheet.id} needs={needs} onClose={() => setNeeds(undefined)} />}
      <UnsavedNotice sheet={sheet} outbox={outbox} />
      <div className="filters">
        <FilterPills sheet={sheet} show={show} />
      </div>
      <SheetTable sheet={sheet} show={show} choice={choice} />
      <ReviewBar sheet={sheet} choice={choice} />
      {task && (
        <SheetTaskDialog
          {...{ task, sheet, outbox, objections }}
          onNeeds={(errors) => setNeeds(groupNeeds(sheet, errors))}
          onClose={() => setTask(undefined)}
        />
      )}
    </>
  );
}
