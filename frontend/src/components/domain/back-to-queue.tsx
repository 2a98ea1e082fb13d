import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lastPlace } from '../../lib/queue-place.ts';
import { Icon } from '../ui/icon.tsx';

/** From a sheet back to the list it was opened from, with the list's filters. */
export function BackToQueue({ campaign }: { campaign: string }) {
  const { t } = useTranslation();
  const { to, search } = lastPlace() ?? { to: '/appraisals' as const, search: { campaign } };
  return (
    <Link className="row sm" to={to} search={search}>
      <Icon name="left" />
      {to === '/appraisals' ? t('queue.back') : t('queue.backToCriterion')}
    </Link>
  );
}
