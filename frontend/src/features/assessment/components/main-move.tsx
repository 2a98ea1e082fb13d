import { useTranslation } from 'react-i18next';
import { mainShow, passes } from '../filters.ts';
import type { Sheet } from '../model.ts';
import { type MoveName, movesOf } from '../moves.ts';
import { isRequested } from '../stages.ts';
import type { SheetTask } from './sheet-tasks.tsx';

const MAIN: readonly MoveName[] = ['submit', 'forward', 'announce', 'finalize'];

/** What whoever holds the sheet does with it in the end; the main action as soon as nothing is left before it. */
export function MainMove({ sheet, drafted, onTask }: { sheet: Sheet; drafted: number; onTask: (task: SheetTask) => void }) {
  const { t } = useTranslation('assessment');
  if (sheet.allowed.includes('explain') || sheet.allowed.includes('accept')) {
    return (
      <button className="btn primary" type="button" onClick={() => onTask('explain')}>
        {drafted > 0 ? t('round.send', { count: drafted }) : t('round.accept')}
      </button>
    );
  }
  const name = MAIN.find((one) => movesOf(sheet).includes(one));
  if (!name) {
    return null;
  }
  const ready = isReady(sheet);
  return (
    <button className={ready ? 'btn primary' : 'btn no-phone'} type="button" onClick={() => onTask(name)}>
      {t(`move.${name}.verb`)}
    </button>
  );
}

/** Whether nothing is left that this person could still do or waits for. */
export function isReady(sheet: Sheet): boolean {
  const show = mainShow(sheet);
  const rest = sheet.leaves.some((leaf) => show !== undefined && (passes(sheet, leaf, show) || (show === 'pending' && isRequested(leaf))));
  return show === 'contestable' || !rest;
}
