import { accessToken, renewToken } from '../lib/auth.ts';
import { noteConnection } from '../lib/connection.ts';
import { parseExact } from '../lib/exact-json.ts';
import { currentLanguage } from '../lib/i18n.ts';
import { ApiProblem, NetworkFailure } from './problem.ts';

interface Options {
  /** Makes a repetition after a lost answer harmless. */
  key: string;
  /** Bytes of the whole form that have left, and how many there are. */
  onProgress: (sent: number, of: number) => void;
  signal: AbortSignal;
}

/** Sends a form with a file; fails as the {@link client} does. Its own way to the API because fetch does not say how far a body has come. */
export async function sendForm<T>(path: string, form: FormData, options: Options): Promise<T> {
  const answer = await attempt(path, form, accessToken(), options);
  const { status, body } = answer.status === 401 ? await attempt(path, form, await renewToken(), options) : answer;
  if (status >= 400) {
    throw new ApiProblem(status, (body ?? {}) as object);
  }
  return body as T;
}

interface Answer {
  status: number;
  body: unknown;
}

function attempt(path: string, form: FormData, token: string | undefined, { key, onProgress, signal }: Options): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => {
      noteConnection('online');
      const json = /json/.test(request.getResponseHeader('Content-Type') ?? '');
      resolve({ status: request.status, body: json ? parseExact(request.responseText) : undefined });
    };
    // A file that was moved or changed on the disk fails in the same way as a broken connection.
    request.onerror = () => reject(new NetworkFailure('The upload broke off'));
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.open('POST', path);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', key);
    if (token) {
      request.setRequestHeader('Authorization', `Bearer ${token}`);
    }
    if (signal.aborted) {
      request.onabort(new ProgressEvent('abort'));
      return;
    }
    signal.addEventListener('abort', abort);
    request.send(form);
  });
}
