import { expect, test } from 'vitest';
import type { AuditEvent } from './api.ts';
import { fieldsOf, placeOf, shown } from './events.ts';

const EVENT: AuditEvent = {
  id: '1',
  at: '2019-01-25T10:00:00Z',
  actor: 'x26506',
  actorName: 'Nguyễn Văn A',
  actorUnit: 'X26506',
  action: 'score.enter',
  objectType: 'leaf-score',
  objectId: 'sheet/1.2.1',
  campaign: 'campaign',
  unit: 'X26506',
  change: null,
  requestId: null,
};

test.each([
  ['leaf-score', 'sheet/1.2.1', { kind: 'sheet', id: 'sheet', leaf: '1.2.1' }],
  ['supplement-request', 'sheet/1.2.1/request', { kind: 'sheet', id: 'sheet', leaf: '1.2.1' }],
  ['evidence', 'sheet/document', { kind: 'sheet', id: 'sheet', leaf: undefined }],
  ['assessment', 'sheet', { kind: 'sheet', id: 'sheet', leaf: undefined }],
  ['participant', 'X26506', { kind: 'unit', code: 'X26506' }],
  ['index-set', 'set', { kind: 'index-set', id: 'set' }],
  ['ranking-run', 'run', { kind: 'campaign', id: 'campaign' }],
])('a %s %s is looked at where %o says', (objectType, objectId, place) => {
  expect(placeOf({ ...EVENT, objectType, objectId })).toEqual(place);
});

test('what belongs to nothing that has a page leads nowhere', () => {
  expect(placeOf({ ...EVENT, objectType: 'settings', objectId: 'x', campaign: null })).toBeUndefined();
});

test('of a change only what changed is told, with what stood beside it', () => {
  const change = {
    version: 3,
    stage: 'DISTRICT',
    before: { score: null, reason: null, input: { a: '1' } },
    after: { score: '2.5', reason: null, input: { a: '1' } },
  };

  expect(fieldsOf(change)).toEqual([
    { name: 'version', after: 3 },
    { name: 'stage', after: 'DISTRICT' },
    { name: 'score', before: null, after: '2.5' },
  ]);
});

test('what is no change is told as it was recorded', () => {
  expect(fieldsOf({ from: 'DRAFT', to: 'FINAL' })).toEqual([
    { name: 'from', after: 'DRAFT' },
    { name: 'to', after: 'FINAL' },
  ]);
  expect(fieldsOf({})).toEqual([]);
  expect(fieldsOf(null)).toEqual([]);
  expect(fieldsOf({ before: { a: 1 }, after: null })).toEqual([
    { name: 'before', after: { a: 1 } },
    { name: 'after', after: null },
  ]);
});

test('a value is one line', () => {
  expect(shown({ a: '100', b: ['x'] })).toBe('{ "a": "100", "b": [ "x" ] }');
  expect(shown('Lý do')).toBe('Lý do');
  expect(shown(0)).toBe('0');
});
