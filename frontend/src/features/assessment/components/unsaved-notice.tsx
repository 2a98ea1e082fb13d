import { useTranslation } from 'react-i18next';
import type { Sheet } from '../model.ts';
import type { Outbox } from '../saving/outbox.ts';
import { isStuck, unsavedOf } from '../saving/unsaved.ts';
import { UnsavedList } from './unsaved-list.tsx';

interface Props {
  sheet: Sheet;
  outbox: Outbox;
  /** The leaf that is open and says for itself how it stands. */
  open?: string;
}

/** The leaves whose save failed after one has moved on: they wait for their author, who may be looking at another one. */
export function UnsavedNotice({ sheet, outbox, open }: Props) {
  const { t } = useTranslation('assessment');
  const unsaved = unsavedOf(sheet, outbox).filter((one) => isStuck(one) && one.code !== open);
  if (unsaved.length === 0) {
    return null;
  }
  return (
    <section className="problems gaps" role="alert" aria-labelledby="unsaved">
      <h2 id="unsaved">{t('unsaved.title', { count: unsaved.length })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
      <div className="gaps-b" tabIndex={0}>
        <UnsavedList {...{ sheet, outbox, unsaved }} />
      </div>
    </section>
  );
}
