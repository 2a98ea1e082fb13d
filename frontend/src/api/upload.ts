import { accessToken } from '../lib/auth.ts';
import { noteConnection } from '../lib/connection.ts';
import { parseExact } from '../lib/exact-json.ts';
import { currentLanguage } from '../lib/i18n.ts';
import { freshToken } from './fresh-token.ts';
import { ApiProblem, NetworkFailure } from './problem.ts';

export interface Outgoing {
  method: string;
  url: string;
  headers?: Iterable<readonly [string, string]>;
  body?: XMLHttpRequestBodyInit | null;
}

export interface Watch {
  /** Bytes of the whole body that have left, and how many there are. */
  onProgress: (sent: number, of: number) => void;
  signal: AbortSignal;
}

/** What came back, also a refusal. */
export interface Answer {
  status: number;
  header: (name: string) => string | null;
  text: string;
}

/** The body of an answer as the {@link client} reads it. */
export function bodyOf({ header, text }: Answer): unknown {
  return text && /json/.test(header('Content-Type') ?? '') ? parseExact(text) : undefined;
}

/** Sends a form with a file; fails as the {@link client} does. The key makes a repetition after a lost answer harmless. */
export async function sendForm<T>(path: string, form: FormData, { key, ...watch }: Watch & { key: string }): Promise<T> {
  const answer = await sendBody({ method: 'POST', url: path, headers: [['Idempotency-Key', key]], body: form }, watch);
  const body = bodyOf(answer);
  if (answer.status >= 400) {
    throw new ApiProblem(answer.status, (body ?? {}) as object);
  }
  return body as T;
}

/** Sends with the token, once more with a new one if the server does not take it. Its own way to the API because fetch does not say how far a body has come. */
export async function sendBody(outgoing: Outgoing, watch: Watch): Promise<Answer> {
  const answer = await attempt(outgoing, accessToken(), watch);
  return answer.status === 401 ? attempt(outgoing, await freshToken(), watch) : answer;
}

function attempt({ method, url, headers = [], body }: Outgoing, token: string | undefined, { onProgress, signal }: Watch): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => {
      noteConnection('online');
      resolve({ status: request.status, header: (name) => request.getResponseHeader(name), text: request.responseText });
    };
    // A file that was moved or changed on the disk fails in the same way as a broken connection.
    request.onerror = () => reject(new NetworkFailure('The upload broke off'));
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.open(method, url);
    request.setRequestHeader('Accept-Language', currentLanguage());
    for (const [name, value] of headers) {
      request.setRequestHeader(name, value);
    }
    if (token) {
      request.setRequestHeader('Authorization', `Bearer ${token}`);
    }
    if (signal.aborted) {
      request.onabort(new ProgressEvent('abort'));
      return;
    }
    signal.addEventListener('abort', abort);
    request.send(body ?? null);
  });
}
