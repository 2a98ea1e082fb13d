import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatDate } from '../../../lib/dates.ts';
import type { Leaf, Sheet } from '../model.ts';
import { daysLeft, holderOf, workAt } from './work.ts';

/** Who of the unit works on a leaf and until when; nothing where nobody does. */
export function Holder({ sheet, leaf }: { sheet: Sheet; leaf: Leaf }) {
  const { t } = useTranslation('unit-work');
  const work = workAt(sheet, leaf);
  const holder = work && holderOf(work);
  if (!work || !holder) {
    return null;
  }
  return (
    <span className="unit-holder">
      <span>
        <Icon name="account" />
        <span className="sr">{t('column')}:</span> {holder}
      </span>
      {work.dueOn && <DueDay sheet={sheet} leaf={leaf} dueOn={work.dueOn} />}
    </span>
  );
}

function DueDay({ sheet, leaf, dueOn }: { sheet: Sheet; leaf: Leaf; dueOn: string }) {
  const { t } = useTranslation('unit-work');
  const left = daysLeft(sheet, leaf);
  const words =
    left === null ? '' : left === 0 ? t('dueToday') : left > 0 ? t('dueLeft', { count: left }) : t('duePassed', { count: -left });
  return (
    <span className={left !== null && left < 0 ? 'nowrap neg' : 'nowrap'}>
      <Icon name="clock" />
      <span className="sr">{t('due')}:</span> {formatDate(dueOn)}
      {words && ` (${words})`}
    </span>
  );
}
