import '../messages.ts';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePage } from '../../../lib/page.ts';

export const Route = createLazyRoute('/index-sets')({ component: Page });

function Page() {
  const { t } = useTranslation('index-set');
  usePage(t('list'));
  return <h1>{t('list')}</h1>;
}
