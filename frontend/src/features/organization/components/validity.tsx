import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';

/** From when to when a unit exists; open ends are left out. */
export function Validity({ unit: { validFrom, validTo } }: { unit: { validFrom: string | null; validTo: string | null } }) {
  const { t } = useTranslation('organization');
  const parts = [validFrom && t('since', { date: formatDate(validFrom) }), validTo && t('until', { date: formatDate(validTo) })];
  return <>{parts.filter(Boolean).join(' ') || t('always')}</>;
}
