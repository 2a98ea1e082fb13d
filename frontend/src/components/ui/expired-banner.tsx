import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAgain } from '../../lib/auth.ts';
import { useSession } from '../../lib/session.ts';
import { Banner } from './banner.tsx';

/** The session is gone: the page stays as it is and the sign-in opens in a window. */
export function ExpiredBanner() {
  const { t } = useTranslation();
  const session = useSession();
  const [blocked, setBlocked] = useState(false);
  if (session.status !== 'expired') {
    return null;
  }
  return (
    <Banner
      tone="warn"
      icon="lock"
      live
      action={
        <button className="btn primary" type="button" onClick={() => signInAgain().catch(() => setBlocked(true))}>
          {t('actions.signInAgain')}
        </button>
      }
    >
      <b>{t('expired.title')}</b> {blocked ? t('expired.blocked') : t('expired.text')}
    </Banner>
  );
}
