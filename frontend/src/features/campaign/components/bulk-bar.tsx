import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessmentSummary, meQuery, type UnitGroup } from '../../../api/queries.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { BULK_MOVES, type BulkMove, split } from '../selection.ts';
import { BulkMoveDialog } from './bulk-move-dialog.tsx';
import { ExtensionDialog } from './extension-dialog.tsx';
import { NotApplicableDialog } from './not-applicable-dialog.tsx';

interface Props {
  campaign: string;
  /** Ticked sheets, or a whole group. */
  chosen: readonly AssessmentSummary[] | UnitGroup;
  onClear: () => void;
}

/** What can be done with the chosen sheets, at the foot of their list. */
export function BulkBar({ campaign, chosen, onClear }: Props) {
  const { t } = useTranslation(['campaign', 'shared']);
  const f = useFormat();
  const me = useQuery(meQuery()).data;
  const [open, setOpen] = useState<BulkMove | 'not-applicable' | 'extension'>();
  const sheets = typeof chosen === 'string' ? [] : chosen;
  const [first] = sheets;
  const dialog = { campaign, onDone: onClear, onClose: () => setOpen(undefined) };
  const moves = BULK_MOVES.filter((move) => typeof chosen === 'string' || split(chosen, move).going.length > 0);
  return (
    <section className="bulk" aria-label={t('bulk.label')}>
      <b role="status">
        {typeof chosen === 'string'
          ? t('bulk.group', { group: t(`shared:group.${chosen}`) })
          : t('bulk.chosen', { count: sheets.length, shown: f.count(sheets.length) })}
      </b>
      {moves.map((move) => (
        <button key={move} className="btn small" type="button" onClick={() => setOpen(move)}>
          {t(`bulk.${move}.verb`)}
        </button>
      ))}
      {first && (
        <button className="btn small" type="button" onClick={() => setOpen('not-applicable')}>
          {t('na.verb')}
        </button>
      )}
      {first && sheets.length === 1 && first.status === 'DRAFT' && me && hasRole(me, 'home-affairs') && (
        <button className="btn small" type="button" onClick={() => setOpen('extension')}>
          {t('extension.verb')}
        </button>
      )}
      <button className="btn small quiet" type="button" onClick={onClear}>
        {t('bulk.clear')}
      </button>
      {(open === 'close' || open === 'announce' || open === 'finalize') && <BulkMoveDialog {...dialog} move={open} chosen={chosen} />}
      {open === 'not-applicable' && <NotApplicableDialog {...dialog} sheets={sheets} />}
      {open === 'extension' && first && <ExtensionDialog {...dialog} sheet={first} />}
    </section>
  );
}
