import type { DetailedError, HttpRequest, HttpResponse, UploadOptions } from 'tus-js-client';
import { SessionExpired } from '../lib/auth.ts';
import { parseExact } from '../lib/exact-json.ts';
import { ApiProblem, NetworkFailure } from './problem.ts';
import { type Answer, type Outgoing, sendBody, type Watch } from './upload.ts';

/** Files that go to the API piece by piece, by the tus protocol: a broken connection costs a piece, not the file. */
export interface Transfer {
  /** Goes on from what the server has. */
  start: () => void;
  pause: () => void;
  /** Also on the server nothing is left of it. */
  giveUp: () => void;
  /** The server has made of it what it was sent for. */
  forget: () => void;
}

export interface TransferEvents {
  onProgress: (sent: number) => void;
  /** No answer for now; it is tried again by itself. */
  onStalled: () => void;
  /** @param id of the complete upload */
  onArrived: (id: string) => void;
  /** An {@link ApiProblem}, a {@link NetworkFailure} after a long time, SessionExpired or {@link FileUnreadable}. */
  onFault: (error: unknown) => void;
}

/** The file was moved, deleted or changed on the disk. */
export class FileUnreadable extends Error {
  override name = 'FileUnreadable';
}

/** On a line of 256 kbit/s a piece takes half a minute. */
const PIECE = 1024 * 1024;
const AGAIN_MS = [0, 1000, 3000, 5000, 10_000, ...Array.from({ length: 120 }, () => 15_000)];

/** @param nth tells apart two choices of the same file */
export async function openTransfer(endpoint: string, file: File, nth: number, events: TransferEvents): Promise<Transfer> {
  const { Upload } = await import('tus-js-client');
  const mark = ['upload', endpoint, file.name, file.size, file.lastModified, nth].join('|');
  const upload = new Upload(file, {
    endpoint,
    chunkSize: PIECE,
    retryDelays: AGAIN_MS,
    metadata: { filename: file.name.normalize('NFC') },
    httpStack: { createRequest, getName: () => 'parindex' },
    fingerprint: () => Promise.resolve(mark),
    urlStorage: TAB,
    onShouldRetry: (error) => {
      const again = isTemporary(faultOf(error));
      if (again) {
        events.onStalled();
      }
      return again;
    },
    onProgress: (sent) => events.onProgress(sent),
    onSuccess: () => {
      window.removeEventListener('online', goOn);
      events.onArrived(upload.url?.replace(/^.*\//, '') ?? '');
    },
    onError: (error) => {
      window.removeEventListener('online', goOn);
      events.onFault(faultOf(error as DetailedError));
    },
  });
  // what this tab has sent before a reload is not sent again
  for (const previous of (await upload.findPreviousUploads()).slice(0, 1)) {
    upload.resumeFromPreviousUpload(previous);
  }
  const goOn = () => {
    void upload.abort();
    upload.start();
  };
  const pause = () => {
    window.removeEventListener('online', goOn);
    void upload.abort();
  };
  return {
    start: () => {
      window.addEventListener('online', goOn);
      upload.start();
    },
    pause,
    giveUp: () => {
      pause();
      sessionStorage.removeItem(mark);
      // what cannot be deleted now expires by itself
      upload.abort(true).catch(() => undefined);
    },
    forget: () => sessionStorage.removeItem(mark),
  };
}

/** Whether the same piece may go through later, or after looking where the file ends. */
function isTemporary(fault: unknown): boolean {
  if (fault instanceof ApiProblem) {
    return fault.status >= 500 || fault.slug === 'conflict' || fault.slug === 'checksum-mismatch';
  }
  return fault instanceof NetworkFailure;
}

function faultOf({ originalResponse, causingError, message }: DetailedError): unknown {
  if (originalResponse) {
    return new ApiProblem(originalResponse.getStatus(), parsed(originalResponse.getBody()));
  }
  return causingError ?? new NetworkFailure(message);
}

function parsed(body: string): object {
  try {
    return parseExact(body) as object;
  } catch {
    return {};
  }
}

/** Where this tab's unfinished uploads are on the server. */
const TAB: NonNullable<UploadOptions['urlStorage']> = {
  findAllUploads: () => Promise.resolve([]),
  findUploadsByFingerprint: (mark) => {
    const uploadUrl = sessionStorage.getItem(mark);
    return Promise.resolve(
      uploadUrl === null ? [] : [{ size: null, metadata: {}, creationTime: '', urlStorageKey: mark, uploadUrl, parallelUploadUrls: null }],
    );
  },
  removeUpload: (mark) => Promise.resolve(sessionStorage.removeItem(mark)),
  addUpload: (mark, { uploadUrl }) => {
    sessionStorage.setItem(mark, uploadUrl ?? '');
    return Promise.resolve(mark);
  },
};

/** A request of the library that goes the way of all others: with the token, and once more with a new one. */
function createRequest(method: string, url: string): HttpRequest {
  const headers = new Map<string, string>();
  const abort = new AbortController();
  let onProgress: (sent: number) => void = () => undefined;
  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader: (name, value) => headers.set(name, value),
    getHeader: (name) => headers.get(name),
    setProgressHandler: (handler) => {
      onProgress = handler;
    },
    send: async (body: Blob | null) => {
      const answer = sendPiece({ method, url, headers, body }, { onProgress: (sent) => onProgress(sent), signal: abort.signal });
      await answer.catch(() => undefined);
      // A request that was taken back stays silent: the library may have begun again by now, and would take this end for the new one's.
      return abort.signal.aborted ? new Promise<never>(() => undefined) : answer;
    },
    abort: () => Promise.resolve(abort.abort()),
    getUnderlyingObject: () => undefined,
  };
}

async function sendPiece(outgoing: Outgoing & { body: Blob | null }, watch: Watch): Promise<HttpResponse> {
  try {
    return answered(outgoing.method, await sendBody(outgoing, watch));
  } catch (error) {
    throw error instanceof NetworkFailure && outgoing.body && !(await isReadable(outgoing.body)) ? new FileUnreadable() : error;
  }
}

/** The library takes any refusal to tell where a file ends for its loss, and would begin anew: only "not found" says that. */
function answered(method: string, { status, header, text }: Answer) {
  if (status === 401) {
    throw new SessionExpired();
  }
  if (method === 'HEAD' && status >= 400 && status !== 404) {
    throw new NetworkFailure(`HTTP ${status}`);
  }
  return {
    getStatus: () => status,
    getHeader: (name: string) => header(name) ?? undefined,
    getBody: () => text,
    getUnderlyingObject: () => undefined,
  };
}

async function isReadable(body: Blob): Promise<boolean> {
  try {
    await body.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
