import createClient from 'openapi-fetch';
import { accessToken } from '../lib/auth.ts';
import { noteServerTime } from '../lib/clock.ts';
import { noteConnection } from '../lib/connection.ts';
import { parseExact, stringifyExact } from '../lib/exact-json.ts';
import { currentLanguage } from '../lib/i18n.ts';
import { freshToken } from './fresh-token.ts';
import { ApiProblem, NetworkFailure } from './problem.ts';
import type { paths } from './schema.d.ts';

/**
 * The one way to the API. `(await client.GET('/api/v1/me')).data` is the view itself: a refusal is thrown as {@link ApiProblem},
 * a missing answer as {@link NetworkFailure}, a lost session as SessionExpired. Scores are exact decimal text (see exact-json.ts).
 */
export const client = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: authorizedFetch,
  bodySerializer: stringifyExact,
});

client.use({
  async onResponse({ response }) {
    const text = await response.text();
    const body = text && /json/.test(response.headers.get('Content-Type') ?? '') ? parseExact(text) : undefined;
    if (!response.ok) {
      throw new ApiProblem(response.status, (body ?? {}) as object);
    }
    const { status, statusText, headers } = response;
    const kept = new Headers(headers);
    kept.delete('Content-Length');
    return new Response(status === 204 ? null : JSON.stringify(body ?? null), { status, statusText, headers: kept });
  },
});

/** The view of an answer that always has one. */
export async function view<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** `If-Match` for a row whose version number is known from its view. */
export function ifMatch(version: number): string {
  return `"${version}"`;
}

/** Sends with the token, once more with a new one if the server does not take it; refusals are the answer. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request, accessToken());
  return response.status === 401 ? send(again, await freshToken()) : response;
}

async function send(request: Request, token: string | undefined): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Accept-Language', currentLanguage());
  if (token) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  try {
    const response = await fetch(new Request(request, { headers }));
    noteServerTime(response.headers.get('Date'));
    noteConnection('online');
    return response;
  } catch (error) {
    if (request.signal.aborted) {
      throw error;
    }
    noteConnection('offline');
    throw new NetworkFailure(String(error), { cause: error });
  }
}
