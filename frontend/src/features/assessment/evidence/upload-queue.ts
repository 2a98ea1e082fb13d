import { ApiProblem, type ProblemError } from '../../../api/problem.ts';
import { type Details, hasReadableDate, NO_DETAILS } from './details.ts';

export type UploadState =
  | { kind: 'ready' }
  | { kind: 'waiting' }
  | { kind: 'sending'; sent: number; of: number }
  | { kind: 'done' }
  /** Larger than any file may be: it need not be sent to know that. */
  | { kind: 'too-large' }
  /** Where the file itself is to blame, other words do not help. */
  | { kind: 'refused'; ofFile: boolean; message: string; errors: readonly ProblemError[] }
  /** No answer: it may have arrived, and is sent again under the same key. */
  | { kind: 'lost' };

/** A chosen file with what is typed about it. */
export interface Upload {
  id: string;
  file: File;
  details: Details;
  pointer: string;
  key: string;
  state: UploadState;
}

export interface Sending {
  key: string;
  onProgress: (sent: number, of: number) => void;
  signal: AbortSignal;
}

export type Send = (upload: Upload, sending: Sending) => Promise<unknown>;

/** Several files on their way to the server, one after the other; what one is refused for holds up no other, and nothing typed is lost. */
export class UploadQueue {
  uploads: readonly Upload[] = [];
  private readonly limit: number | undefined;
  private readonly listeners = new Set<() => void>();
  private current: { id: string; abort: AbortController } | undefined;

  /** @param limit the most bytes of one file, where the server has said so already */
  constructor(files: readonly File[], limit?: number) {
    this.limit = limit;
    this.add(files);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get busy(): boolean {
    return this.uploads.some(({ state }) => state.kind === 'waiting' || state.kind === 'sending');
  }

  add(files: readonly File[]): void {
    const added = files.map((file): Upload => {
      const key = crypto.randomUUID();
      return { id: key, file, details: NO_DETAILS, pointer: '', key, state: this.stateOf(file) };
    });
    this.become([...this.uploads, ...added]);
  }

  /** Another file under the same words. */
  replace(id: string, file: File): void {
    this.change(id, { file, key: crypto.randomUUID(), state: this.stateOf(file) });
  }

  /** Other words are another request. */
  describe(id: string, words: Partial<Pick<Upload, 'details' | 'pointer'>>): void {
    this.change(id, { ...words, key: crypto.randomUUID() });
  }

  /** Takes a file out; one that is on its way is cut off. */
  remove(id: string): void {
    this.become(this.uploads.filter((upload) => upload.id !== id));
    if (this.current?.id === id) {
      this.current.abort.abort();
    }
  }

  /** Sends nothing more; what has not arrived is as it was chosen. */
  stop(): void {
    this.become(this.uploads.map((upload) => (upload.state.kind === 'waiting' ? { ...upload, state: { kind: 'ready' } } : upload)));
    this.current?.abort.abort();
  }

  /** Sends whatever can be sent; says whether all that was chosen has arrived. */
  async send(send: Send): Promise<boolean> {
    this.become(this.uploads.map((upload) => (isSendable(upload) ? { ...upload, state: { kind: 'waiting' } } : upload)));
    for (let next = this.nextWaiting(); next; next = this.nextWaiting()) {
      await this.sendOne(next, send);
    }
    return this.uploads.length > 0 && this.uploads.every(({ state }) => state.kind === 'done');
  }

  private stateOf(file: File): UploadState {
    return { kind: this.limit !== undefined && file.size > this.limit ? 'too-large' : 'ready' };
  }

  private nextWaiting(): Upload | undefined {
    return this.uploads.find(({ state }) => state.kind === 'waiting');
  }

  private async sendOne(upload: Upload, send: Send): Promise<void> {
    const { id, key, file } = upload;
    const abort = new AbortController();
    this.current = { id, abort };
    const onProgress = (sent: number, of: number) => this.change(id, { state: { kind: 'sending', sent, of } });
    onProgress(0, file.size);
    try {
      await send(upload, { key, onProgress, signal: abort.signal });
      this.change(id, { state: { kind: 'done' } });
    } catch (error) {
      if (error instanceof ApiProblem) {
        this.change(id, { key: crypto.randomUUID(), state: refused(error) });
      } else {
        this.change(id, { state: { kind: 'lost' } });
      }
    } finally {
      this.current = undefined;
    }
  }

  private change(id: string, part: Partial<Upload>): void {
    this.become(this.uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }

  private become(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}

/** What has not arrived yet and could: neither a file that will be refused again, nor one with a date that nobody can read. */
export function isSendable({ state, details }: Upload): boolean {
  const open = state.kind === 'ready' || state.kind === 'lost' || (state.kind === 'refused' && !state.ofFile);
  return open && hasReadableDate(details);
}

const TOO_LARGE = 413;

function refused({ status, message, errors }: ApiProblem): UploadState {
  return { kind: 'refused', ofFile: status === TOO_LARGE || errors.some(({ field }) => field === 'file'), message, errors };
}
