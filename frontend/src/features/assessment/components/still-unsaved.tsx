import { useTranslation } from 'react-i18next';
import type { Sheet } from '../model.ts';
import type { Outbox } from '../saving/outbox.ts';
import type { Unsaved } from '../saving/unsaved.ts';
import { UnsavedList } from './unsaved-list.tsx';

interface Props {
  sheet: Sheet;
  outbox: Outbox;
  unsaved: readonly Unsaved[];
  onLeave: () => void;
}

/** Why the sheet cannot move yet: what is typed and not on the server would stay behind. */
export function StillUnsaved(props: Props) {
  const { t } = useTranslation('assessment');
  return (
    <>
      <p>{t('move.unsent', { count: props.unsaved.length })}</p>
      <UnsavedList {...props} />
    </>
  );
}
