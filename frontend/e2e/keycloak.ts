/** Does at Keycloak what its administrator would do. */
const { PARINDEX_KEYCLOAK_URL: base, PARINDEX_KEYCLOAK_ADMIN_PASSWORD: password = '' } = process.env;

/** Ends every session of a user, as after a change of duties: the next renewal is refused. */
export async function endSessions(username: string): Promise<void> {
  const [user] = await find(username);
  await administrate('POST', `/users/${user?.id}/logout`);
}

/** A second officer of a unit. */
export async function addColleague(unitUser: string, unit: string, name: string): Promise<{ username: string; password: string }> {
  const [username, password] = [`${unitUser}-2`, 'a-password-long-enough'];
  const words = name.split(' ');
  const lastName = words.pop();
  if ((await find(username)).length === 0) {
    const credentials = [{ type: 'password', value: password, temporary: false }];
    const attributes = { unit_code: [unit] };
    await administrate('POST', '/users', { username, enabled: true, firstName: words.join(' '), lastName, attributes, credentials });
  }
  const [user] = await find(username);
  const role = await (await administrate('GET', '/roles/unit')).json();
  await administrate('POST', `/users/${user?.id}/role-mappings/realm`, [role]);
  return { username, password };
}

async function find(username: string): Promise<{ id: string }[]> {
  return (await (await administrate('GET', `/users?exact=true&username=${username}`)).json()) as { id: string }[];
}

async function administrate(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${await administratorToken()}`, 'content-type': 'application/json' };
  const answer = await fetch(`${base}/admin/realms/parindex${path}`, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return answer;
}

async function administratorToken(): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password });
  const answer = await fetch(`${base}/realms/master/protocol/openid-connect/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}
