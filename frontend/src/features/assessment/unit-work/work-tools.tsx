import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Leaf, Sheet } from '../model.ts';
import { GiveDialog } from './give-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';

/** Above the leaves: give out what is shown, and say who works where. */
export function WorkTools({ sheet, shown }: { sheet: Sheet; shown: readonly Leaf[] }) {
  const { t } = useTranslation('unit-work');
  const [dialog, setDialog] = useState<'give' | 'people'>();
  const { work } = sheet;
  if (!work) {
    return null;
  }
  const open = [...work.leaves.values()].some((leaf) => leaf.open);
  return (
    <div className="row">
      {open && work.allowed.includes('assign') && (
        <button className="btn small" type="button" onClick={() => setDialog('give')}>
          {t('give.open')}
        </button>
      )}
      <button className="btn small quiet" type="button" onClick={() => setDialog('people')}>
        {t('people.open')}
      </button>
      {dialog === 'give' && (
        <GiveDialog sheet={sheet} work={work} chosen={shown.map(({ code }) => code)} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'people' && <PeopleDialog sheet={sheet} work={work} onClose={() => setDialog(undefined)} />}
    </div>
  );
}
