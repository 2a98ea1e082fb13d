import '../messages.ts';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePage } from '../../../lib/page.ts';

export const Route = createLazyRoute('/campaigns/$id')({ component: Page });

function Page() {
  const { t } = useTranslation('campaign');
  usePage(t('one'));
  return <h1>{t('one')}</h1>;
}
