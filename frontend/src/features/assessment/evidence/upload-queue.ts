import { ApiProblem, type ProblemError } from '../../../api/problem.ts';
import { FileUnreadable, type Transfer, type TransferEvents } from '../../../api/resumable.ts';
import { SessionExpired } from '../../../lib/auth.ts';
import { type Details, hasReadableDate, NO_DETAILS } from './details.ts';

export type UploadState =
  /** Another one goes first. */
  | { kind: 'waiting'; sent: number }
  | { kind: 'sending'; sent: number; stalled: boolean }
  | { kind: 'paused'; sent: number }
  /** The whole file is on the server, and no evidence yet. */
  | { kind: 'arrived'; upload: string }
  /** Larger than any file may be: it need not be sent to know that. */
  | { kind: 'too-large' }
  /** The server takes no such file: other words do not help. */
  | { kind: 'refused'; message: string }
  /** It can go on from what has arrived. */
  | { kind: 'lost'; sent: number; why: 'session' | 'network' | 'server' | 'unreadable'; message?: string };

/** A chosen file with what is typed about it. */
export interface Upload {
  id: string;
  file: File;
  /** Composed, as it will be kept. */
  name: string;
  /** Which one it is of the same name, counted from 1. */
  nth: number;
  details: Details;
  pointer: string;
  state: UploadState;
  /** What of the words was refused. */
  faults: readonly ProblemError[];
}

export type OpenTransfer = (file: File, nth: number, events: TransferEvents) => Promise<Transfer>;

/** So many documents can be added at once. */
export const MOST_FILES = 100;

/** Several files on their way to the server, one after the other, while their words are typed; what holds one up holds up no other. */
export class UploadQueue {
  uploads: readonly Upload[] = [];
  private readonly open: OpenTransfer;
  private readonly limit: number | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly transfers = new Map<string, Transfer>();

  /** @param limit the most bytes of one file, where the server has said so already */
  constructor(open: OpenTransfer, limit?: number) {
    this.open = open;
    this.limit = limit;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether anything still moves by itself. */
  get busy(): boolean {
    return this.uploads.some(({ state }) => state.kind === 'waiting' || state.kind === 'sending');
  }

  /** Whether all that was chosen is on the server and can be read. */
  get complete(): boolean {
    return this.uploads.length > 0 && this.uploads.every(({ state, details }) => state.kind === 'arrived' && hasReadableDate(details));
  }

  /** Adds files, as many as there is room for; they set off at once. */
  add(files: readonly File[]): void {
    const room = files.slice(0, MOST_FILES - this.uploads.length);
    for (const file of room) {
      const name = file.name.normalize('NFC');
      const nth = 1 + this.uploads.filter((other) => other.name === name).length;
      const words = { details: NO_DETAILS, pointer: '', faults: [] };
      this.become([...this.uploads, { id: crypto.randomUUID(), file, name, nth, ...words, state: this.stateOf(file) }]);
    }
    this.next();
  }

  /** Another file under the same words. */
  replace(id: string, file: File): void {
    this.giveUp(id);
    this.change(id, { file, name: file.name.normalize('NFC'), state: this.stateOf(file) });
    this.next();
  }

  describe(id: string, words: Partial<Pick<Upload, 'details' | 'pointer'>>): void {
    this.change(id, { ...words, faults: [] });
  }

  pause(id: string): void {
    this.transfers.get(id)?.pause();
    this.change(id, { state: { kind: 'paused', sent: this.sentOf(id) } });
    this.next();
  }

  /** Goes on with a file that was paused or lost, from what the server has of it. */
  resume(id: string): void {
    this.change(id, { state: { kind: 'waiting', sent: this.sentOf(id) } });
    this.next();
  }

  /** Somebody is signed in again: what stopped for want of that goes on by itself. */
  signedIn(): void {
    for (const { id, state } of this.uploads) {
      if (state.kind === 'lost' && state.why === 'session') {
        this.resume(id);
      }
    }
  }

  /** Takes a file out; nothing is left of it on the server. */
  remove(id: string): void {
    this.become(this.uploads.filter((upload) => upload.id !== id));
    this.giveUp(id);
    this.next();
  }

  /** Takes all files out. */
  clear(): void {
    const all = this.uploads;
    this.become([]);
    for (const { id } of all) {
      this.giveUp(id);
    }
  }

  /** The files have become evidence. */
  added(): void {
    for (const transfer of this.transfers.values()) {
      transfer.forget();
    }
    this.transfers.clear();
    this.become([]);
  }

  /** Puts what the server refuses to the rows that it names, `documents[2].issuedOn`; a file that is not there any more can be sent again. */
  refuse(errors: readonly ProblemError[]): void {
    const rows = new Map<number, ProblemError[]>();
    for (const error of errors) {
      const [, row, field] = /^documents\[(\d+)\]\.(\w+)/.exec(error.field ?? '') ?? [];
      rows.set(Number(row), [...(rows.get(Number(row)) ?? []), { ...error, field }]);
    }
    this.become(
      this.uploads.map((upload, row): Upload => {
        const faults = rows.get(row) ?? [];
        const refused = faults.find(({ field }) => field === 'file');
        const gone = faults.find(({ field }) => field === 'upload');
        if (refused) {
          return { ...upload, state: { kind: 'refused', message: refused.message } };
        }
        return gone ? { ...upload, state: { kind: 'lost', sent: 0, why: 'server', message: gone.message } } : { ...upload, faults };
      }),
    );
  }

  /** Once nothing moves by itself any more. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.busy) {
          stop();
          resolve();
        }
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  private stateOf(file: File): UploadState {
    return this.limit !== undefined && file.size > this.limit ? { kind: 'too-large' } : { kind: 'waiting', sent: 0 };
  }

  private sentOf(id: string): number {
    const state = this.find(id)?.state;
    return state !== undefined && 'sent' in state ? state.sent : 0;
  }

  private next(): void {
    const first = this.uploads.find(({ state }) => state.kind === 'waiting');
    if (first && !this.uploads.some(({ state }) => state.kind === 'sending')) {
      void this.start(first);
    }
  }

  private async start({ id, file, nth, state }: Upload): Promise<void> {
    const of = (part: UploadState) => {
      // what was taken out or paused meanwhile stays so
      if (this.find(id)?.file === file && this.find(id)?.state.kind === 'sending') {
        this.change(id, { state: part });
      }
    };
    const sent = () => this.sentOf(id);
    this.change(id, { state: { kind: 'sending', sent: 'sent' in state ? state.sent : 0, stalled: false } });
    const known = this.transfers.get(id);
    const transfer =
      known ??
      (await this.open(file, nth, {
        onProgress: (bytes) => of({ kind: 'sending', sent: bytes, stalled: false }),
        onStalled: () => of({ kind: 'sending', sent: sent(), stalled: true }),
        onArrived: (upload) => this.settle(() => of({ kind: 'arrived', upload })),
        onFault: (error) => this.settle(() => of(faulty(error, sent()))),
      }).catch(() => undefined));
    if (transfer === undefined) {
      this.settle(() => of({ kind: 'lost', sent: 0, why: 'network' }));
    } else if (this.find(id)?.file !== file) {
      transfer.giveUp();
    } else {
      this.transfers.set(id, transfer);
      if (this.find(id)?.state.kind === 'sending') {
        transfer.start();
      }
    }
  }

  private settle(change: () => void): void {
    change();
    this.next();
  }

  private giveUp(id: string): void {
    this.transfers.get(id)?.giveUp();
    this.transfers.delete(id);
  }

  private find(id: string): Upload | undefined {
    return this.uploads.find((upload) => upload.id === id);
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

/** How many bytes of it are on the server. */
export function sentBytes({ file, state }: Upload): number {
  return state.kind === 'arrived' ? file.size : 'sent' in state ? state.sent : 0;
}

const TOO_LARGE = 413;

function faulty(error: unknown, sent: number): UploadState {
  if (error instanceof ApiProblem) {
    const message = [...error.errors.map((one) => one.message), error.message][0] ?? error.message;
    const ofFile = error.status === TOO_LARGE || error.slug === 'file-refused';
    return ofFile ? { kind: 'refused', message } : { kind: 'lost', sent, why: 'server', message };
  }
  const why = error instanceof SessionExpired ? 'session' : error instanceof FileUnreadable ? 'unreadable' : 'network';
  return { kind: 'lost', sent, why };
}
