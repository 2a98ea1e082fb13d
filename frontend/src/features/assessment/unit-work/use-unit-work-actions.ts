import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';
import { giveLeaves, type MarkOrder, markLeaves } from './api.ts';
import { lookAgain, refusalIn } from './refusal.ts';
import { useUndo } from './use-undo.ts';
import type { Duty } from './work.ts';

/** What is done at once and can be undone in the notice that says so; a refusal is told where it was asked, here or in a notice. */
export function useUnitWorkActions(sheet: Sheet) {
  const { t } = useTranslation(['unit-work', 'shared']);
  const queries = useQueryClient();
  const undo = useUndo(sheet);
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  const act = async (run: () => Promise<void>, done: string, back?: () => Promise<void>) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await run();
      showToast(done, back && (() => void undo(back)));
    } catch (error) {
      setFault(t('failed', { message: refusalIn(error) ?? t('shared:failure.notSent') }));
      lookAgain(queries, sheet.id);
    }
    setBusy(false);
  };

  const send = (order: MarkOrder) => markLeaves(queries, sheet.id, crypto.randomUUID(), [order]);
  const mark = (order: MarkOrder, done: string) =>
    act(() => send(order), done, order.kind === 'TAKEN_BACK' ? undefined : () => send({ ...order, kind: 'TAKEN_BACK' }));
  const give = (duty: Duty, before: Duty, done: string) =>
    act(
      () => giveLeaves(queries, sheet, [duty]),
      done,
      () => giveLeaves(queries, sheet, [before]),
    );
  return { fault, busy, mark, give };
}
