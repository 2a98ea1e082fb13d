import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../model.ts';
import { ReviewDialog } from './review-dialog.tsx';
import type { Choice } from './use-choice.ts';

/** At the foot of the table, once leaves are ticked: how many, and their review in one go. Nothing for whoever does not review. */
export function ReviewBar({ sheet, choice }: { sheet: Sheet; choice: Choice | undefined }) {
  const { t } = useTranslation('unit-work');
  // What is reviewed is what was ticked when the dialog opened; it stays open while the table behind it changes.
  const [opened, setOpened] = useState<Choice>();
  const count = choice?.leaves.length ?? 0;
  useFocusAfter(count > 0 || opened !== undefined);
  return (
    <>
      {choice && count > 0 && (
        <section className="bulk" aria-label={t('title')}>
          <b role="status">{t('mark.chosen', { count })}</b>
          <span className="grow no-phone" />
          <button className="btn quiet" type="button" onClick={choice.clear}>
            {t('mark.clear')}
          </button>
          <button className="btn primary" type="button" onClick={() => setOpened(choice)}>
            {t('mark.reviewMany', { count })}
          </button>
        </section>
      )}
      {opened && <ReviewDialog sheet={sheet} leaves={opened.leaves} onDone={opened.clear} onClose={() => setOpened(undefined)} />}
    </>
  );
}

/** Whoever was in the bar or its dialog goes on at the table when both are gone; focus anywhere else stays there. */
function useFocusAfter(shown: boolean): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current && !shown && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('.sheet-table')?.focus({ preventScroll: true });
    }
    before.current = shown;
  }, [shown]);
}
