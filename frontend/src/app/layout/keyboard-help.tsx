import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/ui/dialog.tsx';
import { enableKeys, keysEnabled, onKeyboardHelp, useKeys } from '../../lib/keys.ts';

const LIST = [
  ['/', 'keys.search'],
  ['?', 'keys.help'],
  ['J K', 'keys.next'],
  ['N', 'keys.nextPending'],
  ['W', 'keys.why'],
  ['M', 'keys.evidence'],
  ['[ ]', 'keys.page'],
  ['D', 'keys.agree'],
  ['S', 'keys.correct'],
  ['B', 'keys.supplement'],
  ['Ctrl+Enter', 'keys.saveNext'],
  ['Alt+↑ ↓', 'keys.move'],
  ['Ctrl+Z', 'keys.undo'],
  ['Ctrl+Shift+Z', 'keys.redo'],
  ['Esc', 'keys.close'],
] as const;

/** The list of keys, opened by `?`; and `/`, which puts the cursor into the page's search box. */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(keysEnabled);
  useKeys({ '?': () => setOpen(true), '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus() });
  useEffect(() => onKeyboardHelp(() => setOpen(true)), []);
  if (!open) {
    return null;
  }
  return (
    <Dialog title={t('keys.title')} onClose={() => setOpen(false)}>
      <dl className="keys">
        {LIST.map(([keys, message]) => (
          <div className="pair-row" key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <hr />
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
            enableKeys(event.target.checked);
          }}
        />
        {t('keys.on')}
      </label>
      <p className="hint">{t('keys.note')}</p>
    </Dialog>
  );
}
