import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../model.ts';
import { ReviewDialog } from './review-dialog.tsx';
import type { Choice } from './use-choice.ts';

/** At the foot of the table, once leaves are ticked: how many, and their review in one go. */
export function ReviewBar({ sheet, choice }: { sheet: Sheet; choice: Choice }) {
  const { t } = useTranslation('unit-work');
  const [open, setOpen] = useState(false);
  const count = choice.leaves.length;
  if (count === 0) {
    return null;
  }
  return (
    <section className="bulk" aria-label={t('title')}>
      <b role="status">{t('mark.chosen', { count })}</b>
      <span className="grow no-phone" />
      <button className="btn quiet" type="button" onClick={choice.clear}>
        {t('mark.clear')}
      </button>
      <button className="btn primary" type="button" onClick={() => setOpen(true)}>
        {t('mark.reviewMany', { count })}
      </button>
      {open && <ReviewDialog sheet={sheet} leaves={choice.leaves} onDone={choice.clear} onClose={() => setOpen(false)} />}
    </section>
  );
}
