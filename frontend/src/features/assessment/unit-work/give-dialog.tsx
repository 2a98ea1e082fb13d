import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { parseDay } from '../../../lib/parse-date.ts';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';
import { giveLeaves } from './api.ts';
import { LeafChoice } from './leaf-choice.tsx';
import { type Terms, TermsFields } from './terms-fields.tsx';
import { useUndo } from './use-undo.ts';
import { dutyOf, type Work } from './work.ts';

interface Props {
  sheet: Sheet;
  work: Work;
  /** Leaves that are chosen at first. */
  chosen: readonly string[];
  onClose: () => void;
}

/** Gives leaves, or whole areas of them, to a room or a person of the unit. */
export function GiveDialog({ sheet, work, chosen, onClose }: Props) {
  const { t } = useTranslation('unit-work');
  const queries = useQueryClient();
  const undo = useUndo(sheet);
  const [codes, setCodes] = useState<ReadonlySet<string>>(() => new Set(chosen.filter((code) => work.leaves.get(code)?.open)));
  const [terms, setTerms] = useState<Terms>(() => termsOf(work, chosen));
  const dueOn = terms.due.trim() === '' ? null : parseDay(terms.due);
  const nobody = terms.room.trim() === '' && terms.username === '';
  const count = codes.size;
  const blocked =
    count === 0
      ? t('give.none')
      : terms.due.trim() !== '' && dueOn === null
        ? t('dueUnread')
        : nobody && dueOn !== null
          ? t('dueOfNobody')
          : undefined;

  const run = async () => {
    const before = [...codes].flatMap((code) => work.leaves.get(code) ?? []).map(dutyOf);
    await giveLeaves(
      queries,
      sheet,
      before.map(({ leaf }) => ({ leaf, room: terms.room.trim() || null, username: terms.username || null, dueOn })),
    );
    showToast(nobody ? t('give.cleared', { count }) : t('give.done', { count }), () => {
      void undo(() => giveLeaves(queries, sheet, before));
    });
  };

  return (
    <ActionDialog
      title={t('give.title')}
      submit={count === 0 ? t('give.open') : nobody ? t('give.clear', { count }) : t('give.submit', { count })}
      blocked={blocked}
      run={run}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('give.text')}</p>
          <LeafChoice sheet={sheet} work={work} chosen={codes} onChoose={setCodes} />
          <TermsFields work={work} terms={terms} onChange={setTerms} />
        </>
      )}
    </ActionDialog>
  );
}

/** What one leaf has already is where its change begins. */
function termsOf(work: Work, [code, ...others]: readonly string[]): Terms {
  const held = others.length === 0 && code !== undefined ? work.leaves.get(code) : undefined;
  return { room: held?.room ?? '', username: held?.username ?? '', due: held?.dueOn ? formatDate(held.dueOn) : '' };
}
