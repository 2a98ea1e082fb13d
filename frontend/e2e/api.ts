/** The documented API as an external program uses it, for what a journey needs to be there already. */
const { PARINDEX_KEYCLOAK_URL: keycloak, PARINDEX_BASE_URL: base } = process.env;

/** Asks as this user; any answer but success is an error. */
export async function api<T>(username: string, path: string, init: RequestInit = {}): Promise<T> {
  const authorization = `Bearer ${await tokenOf(username)}`;
  const headers = { authorization, 'content-type': 'application/json', ...init.headers };
  const answer = await fetch(`${base}/api/v1${path}`, { ...init, headers });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return (await answer.json()) as T;
}

/** A sentence that no visit before has typed. */
export function fresh(): string {
  return `Đã đối chiếu số liệu, lần ${crypto.randomUUID()}`;
}

async function tokenOf(username: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'parindex-cli', username, password: 'parindex' });
  const answer = await fetch(`${keycloak}/realms/parindex/protocol/openid-connect/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}
