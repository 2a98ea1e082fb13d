import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/queries.ts';
import { ExpiredBanner } from '../../components/ui/expired-banner.tsx';
import { Loaded } from '../../components/ui/loaded.tsx';
import { Toaster } from '../../components/ui/toaster.tsx';
import { Header } from './header.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Rail } from './rail.tsx';

/** Header, navigation and the page. After a navigation the focus goes to the page, so that a screen reader starts there. */
export function Layout() {
  const { t } = useTranslation();
  const me = useQuery(meQuery());
  const main = useRef<HTMLElement>(null);
  const router = useRouter();

  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) {
          main.current?.focus({ preventScroll: true });
          window.scrollTo(0, 0);
        }
      }),
    [router],
  );

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className="app">
        <Header me={me.data} />
        <Rail me={me.data} />
        <main className="main" id="main" ref={main} tabIndex={-1}>
          <ExpiredBanner />
          <Loaded query={me} rows={8}>
            {() => <Outlet />}
          </Loaded>
        </main>
      </div>
      <KeyboardHelp />
      <Toaster />
    </>
  );
}
