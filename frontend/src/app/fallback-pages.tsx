import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../components/ui/empty.tsx';
import { ErrorState } from '../components/ui/error-state.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { usePage } from '../lib/page.ts';

/** The page's code is on its way. */
export function PendingPage() {
  return <Skeleton rows={8} />;
}

/** A page failed while drawing, or its code could not be fetched: the rest of the application stays usable. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <ErrorState
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

/** No route has this address. */
export function NotFoundPage() {
  const { t } = useTranslation();
  usePage(t('notFound.title'));
  return (
    <>
      <h1 className="sr">{t('notFound.title')}</h1>
      <Empty
        icon="search"
        title={t('notFound.title')}
        hint={t('notFound.hint')}
        action={
          <Link className="btn" to="/">
            {t('actions.home')}
          </Link>
        }
      />
    </>
  );
}
