import './messages.ts';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveDialog } from '../../components/ui/leave-dialog.tsx';
import { signOut } from '../../lib/auth.ts';
import { countUnsent, onUnsent } from '../../lib/unsent.ts';

export function isAnythingUnsent(): boolean {
  return countUnsent('kept') + countUnsent('fleeting') > 0;
}

/** Asks before somebody signs out while something typed is not on the server; what is sent meanwhile counts no more. */
export function SignOutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sign-out');
  const kept = useSyncExternalStore(onUnsent, () => countUnsent('kept'));
  const fleeting = useSyncExternalStore(onUnsent, () => countUnsent('fleeting'));
  return (
    <LeaveDialog title={t('title')} leave={t('leave')} stay={t('stay')} onLeave={signOutAnyway} onStay={onClose}>
      <div className="stack">
        {kept > 0 && (
          <p>
            <b>{t('kept', { count: kept })}</b> {t('keptHint')}
          </p>
        )}
        {fleeting > 0 && (
          <p>
            <b>{t('fleeting', { count: fleeting })}</b> {t('fleetingHint')}
          </p>
        )}
        {kept + fleeting === 0 && <p>{t('none')}</p>}
      </div>
    </LeaveDialog>
  );
}

function signOutAnyway(): void {
  // Asked and answered: the browser need not ask the same once more.
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  signOut();
}
