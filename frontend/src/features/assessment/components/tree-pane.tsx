import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTimeLeft } from '../../../components/domain/due.tsx';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { isToDo } from '../tree.ts';
import { TreeList, type TreeProps } from './tree-list.tsx';

/** The sheet's state and deadline, how far it is, and its criteria; in a drawer on a phone. */
export function TreePane({ sheet, leaf, unsent, q, show, onPick }: TreeProps) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const timeLeft = useTimeLeft();
  const navigate = useNavigate();
  const { status, dueAt, progress } = sheet;
  const rest = sheet.leaves.filter(isToDo).length;
  return (
    <>
      <div className="pane-h">
        <div className="row between">
          <StatusChip status={status} />
          {dueAt && <b className="sm">{timeLeft(dueAt)}</b>}
        </div>
        {dueAt && <div className="xs mute">{t('due', { instant: f.instant(dueAt) })}</div>}
        <Progress label={t('scored')} done={progress.scored} of={progress.leaves} />
        <div className="sm row between">
          <span>{t('title')}</span>
          <span>
            <b>{f.score(progress.points)}</b>
            {t('ofPoints', { points: f.score(progress.maximum) })}
          </span>
        </div>
        <SearchField
          label={t('search')}
          value={q}
          onSearch={(text) => void navigate({ to: '.', search: (old: object) => ({ ...old, q: text || undefined }), replace: true })}
        />
        <div className="row">
          <Link className="pill" to="." search={(old: object) => ({ ...old, show: undefined })} aria-current={show ? undefined : 'true'}>
            {t('filter.all', { count: sheet.leaves.length })}
          </Link>
          <Link
            className="pill"
            to="."
            search={(old: object) => ({ ...old, show: 'rest' as const })}
            aria-current={show ? 'true' : undefined}
          >
            {t('filter.rest', { count: rest })}
          </Link>
        </div>
      </div>
      <TreeList sheet={sheet} leaf={leaf} unsent={unsent} q={q} show={show} onPick={onPick} />
    </>
  );
}
