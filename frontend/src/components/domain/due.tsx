import { useTranslation } from 'react-i18next';
import { hasPassed } from '../../lib/clock.ts';
import { daysUntil } from '../../lib/dates.ts';

/** How far a deadline is away, in whole days of Vietnam's calendar. */
export function useTimeLeft(): (instant: string) => string {
  const { t } = useTranslation();
  return (instant) => {
    const days = daysUntil(instant);
    if (hasPassed(instant)) {
      return days === 0 ? t('due.passedToday') : t('due.passed', { count: -days });
    }
    return days === 0 ? t('due.today') : t('due.left', { count: days });
  };
}
