import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { BackToQueue } from '../../../components/domain/back-to-queue.tsx';
import { useTimeLeft } from '../../../components/domain/due.tsx';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { passes } from '../filters.ts';
import { agreeable, appraised } from '../stages.ts';
import { matches } from '../tree.ts';
import { WorkTools } from '../unit-work/work-tools.tsx';
import { FilterPills } from './filter-pills.tsx';
import { SheetMenu } from './sheet-menu.tsx';
import type { SheetTask } from './sheet-tasks.tsx';
import { TreeList, type TreeProps } from './tree-list.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** The sheet's state and deadline, how far it is, and its criteria; in a drawer on a phone. Typing in a leaf does not draw it again. */
export const TreePane = memo(function TreePane({ onTask, ...tree }: TreeProps & { onTask: (task: SheetTask) => void }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const timeLeft = useTimeLeft();
  const navigate = useNavigate();
  const { sheet, q, show, onPick } = tree;
  const { status, dueAt, progress } = sheet;
  const appraising = sheet.allowed.includes('appraise');
  const narrowed = q !== '' || show !== undefined;
  const own = appraised(sheet);
  const agreed = appraising ? agreeable(sheet).length : 0;
  return (
    <>
      <div className="pane-h">
        {appraising && <BackToQueue campaign={sheet.campaign.id} />}
        <div className="row between">
          <StatusChip status={status} />
          {dueAt && <b className="sm">{timeLeft(dueAt)}</b>}
        </div>
        {dueAt && <div className="xs mute">{t('due', { instant: f.instant(dueAt) })}</div>}
        <div className="row between">
          <ViewSwitch id={sheet.id} current="leaves" />
          <SheetMenu
            sheet={sheet}
            onTask={(task) => {
              onPick?.();
              onTask(task);
            }}
          />
        </div>
        {appraising ? (
          <Progress label={t('appraisal.done')} done={own.done} of={own.of} />
        ) : (
          <>
            <Progress label={t('scored')} done={progress.scored} of={progress.leaves} />
            <div className="sm row between">
              <span>{t('title')}</span>
              <span>
                <b>{f.score(progress.points)}</b>
                {t('ofPoints', { points: f.score(progress.maximum) })}
              </span>
            </div>
          </>
        )}
        <SearchField
          label={t('search')}
          value={q}
          onSearch={(text) => void navigate({ to: '.', search: (old: object) => ({ ...old, q: text || undefined }), replace: true })}
        />
        <FilterPills sheet={sheet} show={show} />
        <WorkTools sheet={sheet} shown={narrowed ? sheet.leaves.filter((one) => passes(sheet, one, show) && matches(one, q)) : []} />
        {agreed > 0 && (
          <button
            className="btn small"
            type="button"
            onClick={() => {
              onPick?.();
              onTask('agree-all');
            }}
          >
            {t('appraisal.agreeAll', { count: agreed })}
          </button>
        )}
      </div>
      <TreeList {...tree} />
    </>
  );
});
