import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ExpiredBanner } from './expired-banner.tsx';
import { Icon } from './icon.tsx';

interface Props {
  title: string;
  onClose: () => void;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** A sheet from the bottom of a phone's screen instead of a box in the middle. */
  drawer?: boolean;
  /** Nearly as large as the window, for what is looked at. */
  wide?: boolean;
  children: ReactNode;
}

/** A modal native dialog: draw it to open it. Escape closes; focus goes back to where it was. The page's own sign-in cannot be reached meanwhile. */
export function Dialog({ title, onClose, footer, drawer = false, wide = false, children }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, []);

  return (
    <dialog
      ref={ref}
      className={drawer ? 'drawer' : wide ? 'dlg wide' : 'dlg'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="row between">
        <h2 id={heading}>{title}</h2>
        <button className="btn icon quiet" type="button" aria-label={t('actions.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ExpiredBanner />
      <div>{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}
