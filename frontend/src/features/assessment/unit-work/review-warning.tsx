import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { isOwn, type Leaf, type Sheet } from '../model.ts';
import { isReturned, workState } from './work.ts';

const NAMED = 12;

/** Before the sheet leaves the unit: what its head has sent back or not reviewed. Nothing stands against it. */
export function ReviewWarning({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('unit-work');
  if (!sheet.work) {
    return null;
  }
  const own = sheet.leaves.filter(isOwn);
  const returned = own.filter((leaf) => isReturned(sheet, leaf));
  const unreviewed = own.filter((leaf) => workState(sheet, leaf) !== 'REVIEWED' && !isReturned(sheet, leaf));
  // A unit that reviews nothing in here does so elsewhere.
  const reviews = own.some((leaf) => workState(sheet, leaf) !== undefined);
  if (!reviews || returned.length + unreviewed.length === 0) {
    return null;
  }
  return (
    <Banner tone="warn" icon="warning">
      {returned.length > 0 && <p>{t('submit.returned', { count: returned.length, codes: codes(returned) })}</p>}
      {unreviewed.length > 0 && <p>{t('submit.unreviewed', { count: unreviewed.length, codes: codes(unreviewed) })}</p>}
      <p className="sm">{t('submit.hint')}</p>
    </Banner>
  );
}

function codes(leaves: readonly Leaf[]): string {
  const named = leaves.slice(0, NAMED).map(({ code }) => code);
  return [...named, ...(leaves.length > NAMED ? ['…'] : [])].join(', ');
}
