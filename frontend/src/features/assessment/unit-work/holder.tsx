import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatDate } from '../../../lib/dates.ts';
import type { Leaf, Sheet } from '../model.ts';
import { daysLeft, holderOf, workAt } from './work.ts';

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  /** The person alone where there is one, and the day without words. */
  brief?: boolean;
}

/** Who of the unit works on a leaf and until when; nothing where nobody does. */
export function Holder({ sheet, leaf, brief = false }: Props) {
  const { t } = useTranslation('unit-work');
  const work = workAt(sheet, leaf);
  const holder = work && (brief && work.name ? work.name : holderOf(work));
  if (!work || !holder) {
    return null;
  }
  return (
    <span className={brief ? 'unit-holder brief' : 'unit-holder'}>
      <span>
        <Icon name="account" />
        <span className="sr">{t('column')}:</span> {holder}
      </span>
      {work.dueOn && <DueDay dueOn={work.dueOn} left={daysLeft(sheet, leaf)} brief={brief} />}
    </span>
  );
}

function DueDay({ dueOn, left, brief }: { dueOn: string; left: number | null; brief: boolean }) {
  const { t } = useTranslation('unit-work');
  const words =
    left === null ? '' : left === 0 ? t('dueToday') : left > 0 ? t('dueLeft', { count: left }) : t('duePassed', { count: -left });
  return (
    <span className={left !== null && left < 0 ? 'nowrap neg' : 'nowrap'} title={words || undefined}>
      <Icon name="clock" />
      <span className="sr">{t('due')}:</span> {formatDate(dueOn)}
      {words && (brief ? <span className="sr">{words}</span> : ` (${words})`)}
    </span>
  );
}
