import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { client, view } from '../api/client.ts';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { signIn, startAuth } from '../lib/auth.ts';
import { setSession, useSession } from '../lib/session.ts';
import { Brand } from './layout/brand.tsx';

let started = false;

async function start(): Promise<void> {
  try {
    await startAuth(await view(client.GET('/api/v1/client-settings')));
  } catch (error) {
    setSession({ status: 'unreachable', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Draws the application once somebody is signed in, and says plainly why not otherwise. An expired session keeps the page. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  useEffect(() => {
    // Strict mode runs effects twice; a sign-in must start once.
    if (!started) {
      started = true;
      void start();
    }
  }, []);

  switch (session.status) {
    case 'signed-in':
    case 'expired':
      return children;
    case 'starting':
    case 'leaving':
      return <Opening leaving={session.status === 'leaving'} />;
    default:
      return <Closed kind={session.status} reason={session.reason} />;
  }
}

function Opening({ leaving }: { leaving: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="app">
      <header className="top">
        <Brand />
        <span className="mute">{leaving ? t('gate.leaving') : t('gate.starting')}</span>
      </header>
      <div className="rail" />
      <main className="main">
        <Skeleton rows={8} />
      </main>
    </div>
  );
}

function Closed({ kind, reason }: { kind: 'unreachable' | 'refused'; reason: string }) {
  const { t } = useTranslation();
  const retry = () => {
    if (kind === 'refused') {
      void signIn();
    } else {
      window.location.reload();
    }
  };
  return (
    <main className="gate">
      <div role="alert">
        <Brand />
        <h1>{t(`gate.${kind}Title`)}</h1>
        <p>{t(`gate.${kind}Text`)}</p>
        <p className="xs mute">{t('gate.reason', { reason })}</p>
        <button className="btn primary" type="button" onClick={retry}>
          {kind === 'refused' ? t('actions.signInAgain') : t('actions.retry')}
        </button>
        <a href="/cong-bo">{t('gate.results')}</a>
      </div>
    </main>
  );
}
