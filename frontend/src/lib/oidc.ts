/**
 * OpenID Connect for a browser application: discovery, authorization code with PKCE (S256), refresh, logout address. Pure protocol, no
 * windows and no state of its own beyond the pending requests. Own code because the usual library alone takes a tenth of the first load.
 */
export interface Provider {
  issuer: string;
  clientId: string;
  authorization: string;
  token: string;
  logout: string;
}

export interface Tokens {
  accessToken: string;
  refreshToken: string | undefined;
  idToken: string;
  subject: string;
  /** Milliseconds the access token lives from its receipt. */
  lifetime: number;
}

export interface AuthorizationOptions {
  redirectUri: string;
  language: string;
  returnTo?: string;
  /** Answer at once from an existing session, never ask the person. */
  silent?: boolean;
}

interface Pending {
  verifier: string;
  nonce: string;
  redirectUri: string;
  returnTo?: string;
}

/** The provider answered and said no; `code` is OAuth's, for example `login_required` or `invalid_grant`. */
export class OidcRefusal extends Error {
  override name = 'OidcRefusal';
  readonly code: string;
  constructor(code: string, description?: string | null) {
    super(description ? `${code}: ${description}` : code);
    this.code = code;
  }
}

const PENDING = 'parindex.sign-in.';
const TIMEOUT_MS = 10_000;

export async function discover(issuer: string, clientId: string): Promise<Provider> {
  const found = await askJson(`${issuer}/.well-known/openid-configuration`, {});
  if (found.issuer !== issuer) {
    throw new OidcRefusal('issuer_mismatch', String(found.issuer));
  }
  const { authorization_endpoint: authorization, token_endpoint: token, end_session_endpoint: logout } = found as Record<string, string>;
  if (!authorization || !token || !logout) {
    throw new OidcRefusal('incomplete_configuration');
  }
  return { issuer, clientId, authorization, token, logout };
}

/** The address that asks for a sign-in; the secret half of the request waits in this tab under `state`. */
export async function beginAuthorization(provider: Provider, options: AuthorizationOptions): Promise<{ url: string; state: string }> {
  const [state, verifier, nonce] = [random(), random(), random()];
  const { redirectUri, returnTo } = options;
  const pending: Pending = { verifier, nonce, redirectUri, returnTo };
  sessionStorage.setItem(PENDING + state, JSON.stringify(pending));
  const query = new URLSearchParams({
    client_id: provider.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state,
    nonce,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    ui_locales: options.language,
    ...(options.silent && { prompt: 'none' }),
  });
  return { url: `${provider.authorization}?${query}`, state };
}

/** Turns the address the provider came back with into tokens. An answer that nobody here asked for is refused. */
export async function completeAuthorization(provider: Provider, answer: string): Promise<{ tokens: Tokens; returnTo: string | undefined }> {
  const query = new URL(answer).searchParams;
  const pending = takePending(query.get('state'));
  const issuer = query.get('iss');
  if (issuer !== null && issuer !== provider.issuer) {
    throw new OidcRefusal('issuer_mismatch', issuer);
  }
  const error = query.get('error');
  const code = query.get('code');
  if (error !== null || code === null) {
    throw new OidcRefusal(error ?? 'no_code', query.get('error_description'));
  }
  const { verifier, redirectUri, nonce, returnTo } = pending;
  const form = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri };
  return { tokens: await requestTokens(provider, form, { nonce }), returnTo };
}

export async function refresh(provider: Provider, tokens: Tokens): Promise<Tokens> {
  if (!tokens.refreshToken) {
    throw new OidcRefusal('no_refresh_token');
  }
  const renewed = await requestTokens(
    provider,
    { grant_type: 'refresh_token', refresh_token: tokens.refreshToken },
    { subject: tokens.subject },
  );
  return { ...renewed, refreshToken: renewed.refreshToken ?? tokens.refreshToken };
}

export function logoutUrl(provider: Provider, idToken: string | undefined, returnTo: string): string {
  const query = new URLSearchParams({ client_id: provider.clientId, post_logout_redirect_uri: returnTo });
  if (idToken) {
    query.set('id_token_hint', idToken);
  }
  return `${provider.logout}?${query}`;
}

/** Forgets a request whose answer will not come any more. */
export function dropPending(state: string): void {
  sessionStorage.removeItem(PENDING + state);
}

function takePending(state: string | null): Pending {
  const text = state && sessionStorage.getItem(PENDING + state);
  if (!text) {
    throw new OidcRefusal('unknown_state');
  }
  dropPending(state);
  return JSON.parse(text) as Pending;
}

async function requestTokens(
  provider: Provider,
  form: Record<string, string>,
  expected: { nonce?: string; subject?: string },
): Promise<Tokens> {
  const body = new URLSearchParams({ client_id: provider.clientId, ...form });
  const answer = await askJson(provider.token, { method: 'POST', body });
  const claims = claimsOf(String(answer.id_token));
  const audience = [claims.aud].flat();
  const wrong =
    claims.iss !== provider.issuer ||
    !audience.includes(provider.clientId) ||
    (expected.nonce !== undefined && claims.nonce !== expected.nonce) ||
    (expected.subject !== undefined && claims.sub !== expected.subject);
  if (wrong || typeof answer.access_token !== 'string') {
    throw new OidcRefusal('invalid_id_token');
  }
  return {
    accessToken: answer.access_token,
    refreshToken: typeof answer.refresh_token === 'string' ? answer.refresh_token : undefined,
    idToken: String(answer.id_token),
    subject: String(claims.sub),
    lifetime: Number(answer.expires_in ?? 60) * 1000,
  };
}

async function askJson(url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) });
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) {
    return body;
  }
  // OAuth's own errors are 400 and 401; anything else means that the service is not well.
  if (typeof body.error === 'string' && response.status < 500) {
    throw new OidcRefusal(body.error, typeof body.error_description === 'string' ? body.error_description : null);
  }
  throw new Error(`HTTP ${response.status}`);
}

/** The token came straight from the provider over the same connection, so its claims are read without checking the signature. */
function claimsOf(idToken: string): Record<string, unknown> {
  try {
    const payload = (idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    throw new OidcRefusal('invalid_id_token');
  }
}

async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function random(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
