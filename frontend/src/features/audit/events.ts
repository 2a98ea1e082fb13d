import type { AuditEvent } from './api.ts';

/** What is done in the product, by the first word of its name in the trail. */
export const SUBJECTS = [
  'sheet',
  'score',
  'evidence',
  'carry-forward',
  'file',
  'request',
  'not-applicable',
  'campaign',
  'participant',
  'figures',
  'survey-points',
  'ranking-run',
  'publication',
  'index-set',
  'unit',
  'file-store',
] as const;

/** Kinds of objects whose id begins with that of their sheet; the next part is the leaf, but for evidence. */
const OF_SHEETS = [
  'assessment',
  'leaf-score',
  'evidence',
  'signed-report',
  'remarks',
  'supplement-request',
  'not-applicable-request',
  'unit-work',
];

/** Where an event's object can be looked at. */
export type Place =
  | { kind: 'sheet'; id: string; leaf?: string }
  | { kind: 'campaign'; id: string }
  | { kind: 'unit'; code: string }
  | { kind: 'index-set'; id: string };

export function placeOf({ objectType, objectId, campaign }: AuditEvent): Place | undefined {
  const [first = '', second] = objectId.split('/');
  if (OF_SHEETS.includes(objectType)) {
    return { kind: 'sheet', id: first, leaf: objectType === 'evidence' || objectType === 'signed-report' ? undefined : second };
  }
  if (objectType === 'unit' || objectType === 'participant') {
    return { kind: 'unit', code: objectId };
  }
  if (objectType === 'index-set') {
    return { kind: 'index-set', id: objectId };
  }
  return campaign ? { kind: 'campaign', id: campaign } : undefined;
}

/** One recorded field; `before` only where the event says what was before. */
export interface Field {
  name: string;
  before?: unknown;
  after: unknown;
}

/** What an event recorded, field by field; of a change only the fields that changed. */
export function fieldsOf(change: unknown): Field[] {
  if (!isObject(change)) {
    return change === null || change === undefined ? [] : [{ name: 'value', after: change }];
  }
  const { before, after, ...beside } = change;
  const fields = Object.entries(beside).map(([name, value]): Field => ({ name, after: value }));
  if (!isObject(before) || !isObject(after)) {
    return Object.entries(change).map(([name, value]): Field => ({ name, after: value }));
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name): Field => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
  return [...fields, ...changed];
}

/** A recorded value in one line. Figures inside are written as they were recorded. */
export function shown(value: unknown): string {
  if (isObject(value) || Array.isArray(value)) {
    return JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  }
  return String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
