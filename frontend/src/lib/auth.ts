import { ErrorResponse, InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { currentLanguage } from './i18n.ts';
import { currentSession, setSession } from './session.ts';

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
const RETRY_MS = 5_000;

let manager: UserManager | undefined;
let user: User | null = null;
let renewal: Promise<string> | undefined;

export async function startAuth(settings: AuthSettings): Promise<void> {
  manager = createManager(settings);
  try {
    if (window.location.pathname === CALLBACK) {
      await finishRedirect(manager);
      return;
    }
    accept(await manager.signinSilent({ forceIframeAuth: true }));
  } catch (error) {
    await startWithoutSession(error);
  }
}

export function accessToken(): string | undefined {
  return user?.access_token;
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
  const before = currentSession();
  const signedIn = await requireManager().signinPopup({ ui_locales: currentLanguage(), popupWindowFeatures: { width: 520, height: 680 } });
  if (before.status === 'expired' && before.subject !== signedIn.profile.sub) {
    // Somebody else signed in: nothing of the former person's page may stay.
    window.location.assign('/');
    return;
  }
  accept(signedIn);
}

export async function signIn(): Promise<void> {
  setSession({ status: 'leaving' });
  const { pathname, search, hash } = window.location;
  const returnTo = pathname === CALLBACK ? '/' : pathname + search + hash;
  await requireManager().signinRedirect({ state: { returnTo }, ui_locales: currentLanguage() });
}

export async function signOut(): Promise<void> {
  setSession({ status: 'leaving' });
  await requireManager().signoutRedirect({ id_token_hint: user?.id_token });
}

/** Only paths of this application: an address in the state must not lead elsewhere. */
export function safeReturn(state: unknown): string {
  const target = (state as { returnTo?: unknown } | null)?.returnTo;
  return typeof target === 'string' && /^\/(?![/\\])/.test(target) ? target : '/';
}

function createManager({ issuer, clientId }: AuthSettings): UserManager {
  const { origin } = window.location;
  const created = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: origin + CALLBACK,
    silent_redirect_uri: origin + FRAME_CALLBACK,
    popup_redirect_uri: origin + FRAME_CALLBACK,
    post_logout_redirect_uri: `${origin}/`,
    scope: 'openid',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
  created.events.addAccessTokenExpiring(renewQuietly);
  return created;
}

function renewQuietly(): void {
  renewToken().catch((error: unknown) => {
    if (!(error instanceof SessionExpired) && currentSession().status === 'signed-in') {
      window.setTimeout(renewQuietly, RETRY_MS);
    }
  });
}

async function renewOnce(): Promise<string> {
  const current = currentSession();
  if (current.status === 'expired') {
    throw new SessionExpired();
  }
  try {
    return accept(await requireManager().signinSilent());
  } catch (error) {
    if (!(error instanceof ErrorResponse)) {
      throw error;
    }
  }
  try {
    // The refresh token is dead, but the browser may still have its session with Keycloak.
    return accept(await requireManager().signinSilent({ forceIframeAuth: true }));
  } catch (error) {
    if (error instanceof ErrorResponse) {
      setSession({ status: 'expired', subject: user?.profile.sub ?? '' });
      throw new SessionExpired();
    }
    throw error;
  }
}

async function finishRedirect(from: UserManager): Promise<void> {
  const signedIn = await from.signinRedirectCallback();
  window.history.replaceState(null, '', safeReturn(signedIn.state));
  accept(signedIn);
}

async function startWithoutSession(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof ErrorResponse && error.error === 'login_required') {
    try {
      await signIn();
    } catch (failure) {
      setSession({ status: 'unreachable', reason: String(failure) });
    }
    return;
  }
  setSession({ status: error instanceof ErrorResponse || window.location.pathname === CALLBACK ? 'refused' : 'unreachable', reason });
}

function accept(signedIn: User | null): string {
  if (!signedIn) {
    throw new SessionExpired();
  }
  user = signedIn;
  setSession({ status: 'signed-in', subject: signedIn.profile.sub });
  return signedIn.access_token;
}

function requireManager(): UserManager {
  if (!manager) {
    throw new Error('startAuth() has not run');
  }
  return manager;
}
