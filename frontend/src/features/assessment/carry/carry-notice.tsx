import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import type { Sheet } from '../model.ts';
import { carryable, waiting } from './carried.ts';
import { CarryDialog } from './carry-dialog.tsx';
import { useCarried } from './use-carried.ts';

/** On a fresh draft that last year's words may come along; afterwards how many of them still wait to be looked at. */
export function CarryNotice({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('assessment');
  const carried = useCarried(sheet);
  const [open, setOpen] = useState(false);
  if (!carried?.from) {
    return null;
  }
  const items = waiting(sheet, carried);
  const more = carryable(sheet, carried);
  const year = carried.from.year;
  const choose = (
    <button className="btn small" type="button" onClick={() => setOpen(true)}>
      {t('carry.choose')}
    </button>
  );
  return (
    <>
      {items.length > 0 ? (
        <Banner icon="clock" action={more.length > 0 && choose}>
          {t('carry.waiting', { count: items.length, year })}{' '}
          <Link to="." search={(old: object) => ({ ...old, show: 'carried' as const })} preload={false}>
            {t('carry.show')}
          </Link>
        </Banner>
      ) : (
        more.length > 0 && sheet.progress.scored === 0 && <Banner action={choose}>{t('carry.offer', { count: more.length, year })}</Banner>
      )}
      {open && <CarryDialog sheet={sheet} year={year} leaves={more} unmatched={carried.unmatched} onClose={() => setOpen(false)} />}
    </>
  );
}
