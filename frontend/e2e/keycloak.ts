/** Does at Keycloak what its administrator would do. */
const { PARINDEX_KEYCLOAK_URL: base, PARINDEX_KEYCLOAK_ADMIN_PASSWORD: password = '' } = process.env;

/** Ends every session of a user, as after a change of duties: the next renewal is refused. */
export async function endSessions(username: string): Promise<void> {
  const token = await administratorToken();
  const headers = { authorization: `Bearer ${token}` };
  const users = await fetch(`${base}/admin/realms/parindex/users?exact=true&username=${username}`, { headers });
  const [user] = (await users.json()) as { id: string }[];
  const answer = await fetch(`${base}/admin/realms/parindex/users/${user?.id}/logout`, { method: 'POST', headers });
  if (!answer.ok) {
    throw new Error(`ending the sessions of ${username} answered ${answer.status}`);
  }
}

async function administratorToken(): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password });
  const answer = await fetch(`${base}/realms/master/protocol/openid-connect/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}
