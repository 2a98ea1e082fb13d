import { client, ifMatch, view } from '../../api/client.ts';
import type { Sheet } from './model.ts';

/** What moves a sheet from one status to the next, by the names of the server's `allowed`, in the order of the menu. */
export const MOVES = [
  'submit',
  'forward',
  'announce',
  'end-explanation',
  'finalize',
  'return',
  'send-back',
  'take-over',
  'close',
  'reopen',
  'withdraw',
] as const;
export type MoveName = (typeof MOVES)[number];

/** What is asked for besides the confirmation. */
export type MoveForm = 'plain' | 'reason' | 'return' | 'minutes';

export const MOVE_FORMS: Record<MoveName, MoveForm> = {
  submit: 'plain',
  forward: 'plain',
  announce: 'plain',
  'end-explanation': 'plain',
  finalize: 'minutes',
  return: 'return',
  'send-back': 'reason',
  'take-over': 'reason',
  close: 'reason',
  reopen: 'reason',
  withdraw: 'reason',
};

const PATHS = {
  'send-back': '/api/v1/assessments/{id}/sending-back',
  'take-over': '/api/v1/assessments/{id}/takeover',
  close: '/api/v1/assessments/{id}/closing',
  reopen: '/api/v1/assessments/{id}/reopening',
  withdraw: '/api/v1/assessments/{id}/withdrawal',
} as const;

const PLAIN_PATHS = {
  submit: '/api/v1/assessments/{id}/submission',
  forward: '/api/v1/assessments/{id}/forwarding',
  announce: '/api/v1/assessments/{id}/announcement',
  'end-explanation': '/api/v1/assessments/{id}/explanation-end',
  accept: '/api/v1/assessments/{id}/acceptance',
} as const;

export interface MinutesForm {
  minutesNumber: string;
  heldOn: string;
  votesFor: number;
  votesTotal: number;
}

/** A move binds to the version that was on screen: nobody moves a sheet that went on meanwhile. */
function of({ id, version }: Sheet, key: string) {
  return { params: { path: { id }, header: { 'If-Match': ifMatch(version), 'Idempotency-Key': key } } };
}

export function move(name: keyof typeof PLAIN_PATHS, sheet: Sheet, key: string): Promise<Sheet> {
  return view(client.POST(PLAIN_PATHS[name], of(sheet, key)));
}

export function moveWithReason(name: keyof typeof PATHS, sheet: Sheet, key: string, reason: string): Promise<Sheet> {
  return view(client.POST(PATHS[name], { ...of(sheet, key), body: { reason } }));
}

export function giveBack(sheet: Sheet, key: string, body: { reason: string; dueAt: string | null }): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/return', { ...of(sheet, key), body }));
}

export function finalize(sheet: Sheet, key: string, body: MinutesForm): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/finalization', { ...of(sheet, key), body }));
}

export interface ObjectionForm {
  code: string;
  text: string;
  evidence: string[];
}

export function explain(sheet: Sheet, key: string, objections: readonly ObjectionForm[]): Promise<Sheet> {
  return view(client.POST('/api/v1/assessments/{id}/explanation', { ...of(sheet, key), body: { leaves: [...objections] } }));
}

export function movesOf(sheet: Sheet): MoveName[] {
  return MOVES.filter((name) => sheet.allowed.includes(name));
}
