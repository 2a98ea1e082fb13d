// What the tests do at Keycloak: sign in as the SPA does, sign in as a program does, and administrate.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';

export const { PARINDEX_KEYCLOAK_URL: keycloak, PARINDEX_BASE_URL: base } = process.env;
export const issuer = `${keycloak}/realms/parindex`;
const callback = `${base}/callback`;

/** The answer of the token endpoint: status and body. */
export async function ask(form, realm = 'parindex', at = keycloak) {
  const body = new URLSearchParams(form);
  const answer = await fetch(`${at}/realms/${realm}/protocol/openid-connect/token`, { method: 'POST', body });
  return { status: answer.status, ...(await answer.json()) };
}

export function programToken(username, at = keycloak) {
  return tokenByPassword({ client_id: 'parindex-cli', username, password: 'parindex' }, 'parindex', at);
}

/** Gives the token of each user, asked for once. */
export function programTokens(at = keycloak) {
  const tokens = new Map();
  return (username) => {
    if (!tokens.has(username)) {
      tokens.set(username, programToken(username, at));
    }
    return tokens.get(username);
  };
}

/** The token of Keycloak's administrator, which is of another realm. */
export function adminToken() {
  const password = process.env.PARINDEX_KEYCLOAK_ADMIN_PASSWORD;
  return tokenByPassword({ client_id: 'admin-cli', username: 'admin', password }, 'master');
}

async function tokenByPassword(form, realm, at) {
  const answer = await ask({ grant_type: 'password', ...form }, realm, at);
  assert.equal(answer.status, 200, `token of ${form.username}: ${JSON.stringify(answer)}`);
  return answer.access_token;
}

/** Code flow with PKCE up to the code, over Keycloak's real sign-in page; `change` bends the request. */
export async function authorize(username, password = 'parindex', change = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'parindex-spa',
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid',
    state: 'state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  });
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) {
      query.delete(name);
    }
  }
  const page = await fetch(`${issuer}/protocol/openid-connect/auth?${query}`, { redirect: 'manual' });
  if (page.status !== 200) {
    return { status: page.status, location: page.headers.get('location') };
  }
  const cookie = page.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
  const action = /<form[^>]* action="([^"]+)"/.exec(await page.text())[1].replaceAll('&amp;', '&');
  const body = new URLSearchParams({ username, password });
  const answer = await fetch(action, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
  const location = answer.headers.get('location');
  return { status: answer.status, location, verifier, code: location && new URL(location).searchParams.get('code') };
}

export function exchange({ code, verifier }) {
  return ask({ grant_type: 'authorization_code', client_id: 'parindex-spa', redirect_uri: callback, code, code_verifier: verifier });
}

export function claimsOf(token) {
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
}

export function headerOf(token) {
  return JSON.parse(Buffer.from(token.split('.')[0], 'base64url'));
}

/** One call of Keycloak's administration. */
export async function admin(method, path, body) {
  const answer = await fetch(`${keycloak}/admin/realms/parindex${path}`, {
    method,
    headers: { authorization: `Bearer ${await adminToken()}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return { location: answer.headers.get('location'), body: await answer.json().catch(() => undefined) };
}
