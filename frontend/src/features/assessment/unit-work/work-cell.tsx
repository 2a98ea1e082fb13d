import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import type { Leaf, Sheet } from '../model.ts';
import { Holder } from './holder.tsx';
import { workState } from './work.ts';
import { WORK_LOOKS } from './work-looks.ts';

/** A leaf in the table: who works on it, and how it stands inside the unit. */
export function WorkCell({ sheet, leaf }: { sheet: Sheet; leaf: Leaf }) {
  const { t } = useTranslation('unit-work');
  const state = workState(sheet, leaf);
  return (
    <>
      <Holder sheet={sheet} leaf={leaf} />
      {state && (
        <span className={state === 'RETURNED' ? 'flag warn' : 'flag mute'}>
          <Icon name={WORK_LOOKS[state]} />
          {t(`state.${state}`)}
        </span>
      )}
    </>
  );
}
