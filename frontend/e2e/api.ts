/** The documented API as an external program uses it, for what a journey needs to be there already. */
const { PARINDEX_KEYCLOAK_URL: keycloak, PARINDEX_BASE_URL: base } = process.env;

/** Asks as this user; any answer but success is an error. */
export async function api<T>(username: string, path: string, init: RequestInit = {}): Promise<T> {
  return ask(await tokenOf(username), path, init);
}

async function ask<T>(token: string, path: string, init: RequestInit): Promise<T> {
  const authorization = `Bearer ${token}`;
  const headers = { authorization, 'content-type': 'application/json', ...init.headers };
  const answer = await fetch(`${base}/api/v1${path}`, { ...init, headers });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return (await answer.json()) as T;
}

interface ApiLeaf {
  code: string;
  version: number;
  scoredBy: string;
  notApplicable: boolean;
  enterableMax: number;
  rule: { type: string };
}
interface ApiSheet {
  campaign: { id: string };
  id: string;
  leaves: ApiLeaf[];
}

interface Found {
  items: { id: string }[];
}

/** The campaign of the demonstration that is in mid-flight. */
const RUNNING = 2018;

/** The id of the unit's own sheet in the campaign of a year. */
export async function sheetIdOf(username: string, year: number = RUNNING): Promise<string> {
  const [campaign] = (await api<Found>(username, `/campaigns?year=${year}`)).items;
  const [sheet] = (await api<Found>(username, `/assessments?campaign=${campaign?.id}&unit=${username.toUpperCase()}`)).items;
  return sheet?.id ?? '';
}

/** Scores what the unit scores itself, each leaf in full and with an explanation, but not the given ones. */
export async function scoreAll(username: string, except: readonly string[] = [], year: number = RUNNING): Promise<ApiSheet> {
  const sheet = await api<ApiSheet>(username, `/assessments/${await sheetIdOf(username, year)}`);
  const own = sheet.leaves.filter((leaf) => leaf.scoredBy === 'SELF' && !leaf.notApplicable && !except.includes(leaf.code));
  const token = await tokenOf(username);
  for (const { code, version, enterableMax, rule } of own) {
    const figure = rule.type === 'RELATIVE_TO_BEST' ? { value: 10 } : null;
    const body = JSON.stringify({ input: figure, score: figure ? null : enterableMax, explanation: 'Có báo cáo kèm theo.' });
    await ask(token, `/assessments/${sheet.id}/scores/${code}`, { method: 'PUT', headers: { 'if-match': `"${version}"` }, body });
  }
  return sheet;
}

/** Adds a file to a sheet, linked to these leaves. */
export async function prove(
  username: string,
  sheet: string,
  { name, mimeType, buffer }: { name: string; mimeType: string; buffer: Buffer },
  details: Record<string, string>,
): Promise<void> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(buffer)], { type: mimeType }), name);
  for (const [field, value] of Object.entries(details)) {
    body.append(field, value);
  }
  const headers = { authorization: `Bearer ${await tokenOf(username)}` };
  const answer = await fetch(`${base}/api/v1/assessments/${sheet}/evidence`, { method: 'POST', headers, body });
  if (!answer.ok) {
    throw new Error(`${name} was answered ${answer.status}: ${await answer.text()}`);
  }
}

/** A sentence that no visit before has typed. */
export function fresh(): string {
  return `Đã đối chiếu số liệu, lần ${crypto.randomUUID()}`;
}

const tokens = new Map<string, { text: string; until: number }>();

/** A token of the user, kept for half of its life. */
async function tokenOf(username: string): Promise<string> {
  const kept = tokens.get(username);
  if (kept && Date.now() < kept.until) {
    return kept.text;
  }
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'parindex-cli', username, password: 'parindex' });
  const answer = await fetch(`${keycloak}/realms/parindex/protocol/openid-connect/token`, { method: 'POST', body });
  if (!answer.ok) {
    throw new Error(`No token for ${username}, ${answer.status}: ${await answer.text()}`);
  }
  const { access_token: text, expires_in: seconds } = (await answer.json()) as { access_token: string; expires_in: number };
  tokens.set(username, { text, until: Date.now() + seconds * 500 });
  return text;
}
