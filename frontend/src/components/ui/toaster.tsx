import { useTranslation } from 'react-i18next';
import { dismissToast, useToasts } from '../../lib/toasts.ts';

/** Where the toasts appear; the live region is always there so that a screen reader hears what comes into it. */
export function Toaster() {
  const { t } = useTranslation();
  const toasts = useToasts();
  const latest = toasts.at(-1);
  return (
    <div role="status">
      {latest && (
        <div className="toast">
          <span className="grow">{latest.text}</span>
          {latest.undo && (
            <button
              className="btn small"
              type="button"
              onClick={() => {
                latest.undo?.();
                dismissToast(latest.id);
              }}
            >
              {t('actions.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
