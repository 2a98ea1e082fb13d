import '../messages.ts';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePage } from '../../../lib/page.ts';

export const Route = createLazyRoute('/')({ component: Page });

function Page() {
  const { t } = useTranslation('home');
  usePage(t('title'));
  return <h1>{t('title')}</h1>;
}
