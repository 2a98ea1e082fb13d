import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveDialog } from '../../../../components/ui/leave-dialog.tsx';
import type { Editor } from '../../use-editor.ts';

/** Leaving sends what is unsaved first and goes on by itself once it is stored; where that fails it asks. */
export function LeaveGuard({ editor }: { editor: Editor }) {
  const { t } = useTranslation('index-set');
  const { saver, state } = editor;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => {
      const leaving = current.pathname !== next.pathname && saver.isUnsaved;
      if (leaving) {
        void saver.flush();
      }
      return leaving;
    },
    enableBeforeUnload: () => saver.isUnsaved,
    withResolver: true,
  });
  const stored = state.kind === 'saved' && !saver.isUnsaved;
  useEffect(() => {
    if (status === 'blocked' && stored) {
      proceed();
    }
  }, [status, stored, proceed]);
  if (status !== 'blocked' || state.kind === 'saving' || state.kind === 'waiting') {
    return null;
  }
  return (
    <LeaveDialog title={t('leave.title')} leave={t('leave.leave')} stay={t('leave.stay')} onLeave={proceed} onStay={reset}>
      <p>{t('leave.text')}</p>
    </LeaveDialog>
  );
}
