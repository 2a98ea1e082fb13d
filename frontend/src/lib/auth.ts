import { currentLanguage } from './i18n.ts';
import {
  beginAuthorization,
  completeAuthorization,
  discover,
  dropPending,
  logoutUrl,
  OidcRefusal,
  type Provider,
  refresh,
  type Tokens,
} from './oidc.ts';
import { currentSession, setSession } from './session.ts';
import { askInFrame, askInWindow } from './sign-in-window.ts';

/**
 * Sign-in with Keycloak: authorization code with PKCE, tokens in memory only. A reload signs in again without a question through a hidden
 * frame; the access token is renewed by the refresh token; when the session is gone the sign-in opens in a window and the page stays.
 */
export interface AuthSettings {
  issuer: string;
  clientId: string;
}

/** The session is gone and only the person can bring it back. */
export class SessionExpired extends Error {
  override name = 'SessionExpired';
}

const CALLBACK = '/callback';
const FRAME_CALLBACK = '/silent-callback.html';
const RENEW_BEFORE_MS = 60_000;
const RETRY_MS = 5_000;

let provider: Provider | undefined;
let tokens: Tokens | undefined;
let renewal: Promise<string> | undefined;
let timer: number | undefined;

export async function startAuth({ issuer, clientId }: AuthSettings): Promise<void> {
  const returning = window.location.pathname === CALLBACK;
  try {
    provider = await discover(issuer, clientId);
    if (returning) {
      const { tokens: fresh, returnTo } = await completeAuthorization(provider, window.location.href);
      window.history.replaceState(null, '', safeReturn(returnTo));
      accept(fresh);
    } else {
      accept(await signInSilently());
    }
  } catch (error) {
    if (error instanceof OidcRefusal && error.code === 'login_required') {
      await signIn();
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      setSession({ status: error instanceof OidcRefusal ? 'refused' : 'unreachable', reason });
    }
  }
}

export function accessToken(): string | undefined {
  return tokens?.accessToken;
}

/** A fresh access token; many callers share one renewal. Throws {@link SessionExpired} when there is no session to renew. */
export function renewToken(): Promise<string> {
  renewal ??= renewOnce().finally(() => {
    renewal = undefined;
  });
  return renewal;
}

/** Signs in again without leaving the page. Must be called from a click, otherwise the browser blocks the window. */
export async function signInAgain(): Promise<void> {
  const from = requireProvider();
  const answer = await askInWindow(() => beginAuthorization(from, { redirectUri: frameCallback(), language: currentLanguage() }));
  const { tokens: fresh } = await completeAuthorization(from, answer);
  const before = currentSession();
  if (before.status === 'expired' && before.subject !== fresh.subject) {
    // Somebody else signed in: nothing of the former person's page may stay.
    window.location.assign('/');
    return;
  }
  accept(fresh);
}

/** Leaves for the sign-in page and comes back to the same address. */
export async function signIn(): Promise<void> {
  setSession({ status: 'leaving' });
  const { origin, pathname, search, hash } = window.location;
  const returnTo = pathname === CALLBACK ? '/' : pathname + search + hash;
  const { url } = await beginAuthorization(requireProvider(), { redirectUri: origin + CALLBACK, language: currentLanguage(), returnTo });
  window.location.assign(url);
}

export function signOut(): void {
  // Only a page that is really left is closed: the browser may ask first, and its person may stay. One that is brought back starts anew.
  window.addEventListener('pagehide', () => setSession({ status: 'leaving' }), { once: true });
  window.addEventListener('pageshow', () => window.location.reload(), { once: true });
  window.location.assign(logoutUrl(requireProvider(), tokens?.idToken, `${window.location.origin}/`));
}

/** Only paths of this application: an address that came back with the sign-in must not lead elsewhere. */
export function safeReturn(target: string | undefined): string {
  return target !== undefined && /^\/(?![/\\])/.test(target) ? target : '/';
}

async function signInSilently(): Promise<Tokens> {
  const from = requireProvider();
  const request = await beginAuthorization(from, { redirectUri: frameCallback(), language: currentLanguage(), silent: true });
  try {
    return (await completeAuthorization(from, await askInFrame(request))).tokens;
  } finally {
    dropPending(request.state);
  }
}

async function renewOnce(): Promise<string> {
  if (currentSession().status === 'expired' || !tokens) {
    throw new SessionExpired();
  }
  try {
    return accept(await refresh(requireProvider(), tokens));
  } catch (error) {
    if (!(error instanceof OidcRefusal)) {
      throw error;
    }
  }
  try {
    // The refresh token is dead, but the browser may still have its session with Keycloak.
    const { subject } = tokens;
    const fresh = await signInSilently();
    if (fresh.subject === subject) {
      return accept(fresh);
    }
  } catch (error) {
    if (!(error instanceof OidcRefusal)) {
      throw error;
    }
  }
  setSession({ status: 'expired', subject: tokens.subject });
  throw new SessionExpired();
}

function accept(fresh: Tokens): string {
  tokens = fresh;
  window.clearTimeout(timer);
  timer = window.setTimeout(renewQuietly, Math.max(fresh.lifetime - RENEW_BEFORE_MS, fresh.lifetime / 2));
  setSession({ status: 'signed-in', subject: fresh.subject });
  return fresh.accessToken;
}

function renewQuietly(): void {
  renewToken().catch((error: unknown) => {
    if (!(error instanceof SessionExpired)) {
      timer = window.setTimeout(renewQuietly, RETRY_MS);
    }
  });
}

function frameCallback(): string {
  return window.location.origin + FRAME_CALLBACK;
}

function requireProvider(): Provider {
  if (!provider) {
    throw new Error('startAuth() has not run');
  }
  return provider;
}
