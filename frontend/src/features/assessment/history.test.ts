import { expect, test } from 'vitest';
import { decimal } from '../../lib/decimal.ts';
import { actionOf, asOf } from './history.ts';
import type { History, Leaf, Sheet, Stage } from './model.ts';

function stage(score: string): Stage {
  return {
    score: decimal(score),
    byRule: true,
    proposed: null,
    input: null,
    reason: null,
    explanation: null,
    evidenceIncomplete: false,
    changedSince: null,
    by: { username: 'x', name: 'X' },
    at: '2019-01-25T10:00:00Z',
  };
}

const NOW = {
  status: 'FINAL',
  allowed: ['reopen'],
  leaves: [
    {
      code: '1.1',
      self: stage('3'),
      district: stage('2'),
      province: null,
      reappraisal: null,
      finalScore: decimal('2'),
      request: {},
      allowed: ['score'],
    },
    {
      code: '1.2',
      self: stage('1'),
      district: null,
      province: null,
      reappraisal: null,
      finalScore: decimal('1'),
      request: null,
      allowed: [],
    },
  ] as unknown as Leaf[],
} as unknown as Sheet;

function past(status: History['status'], leaves: Partial<History['leaves'][number]>[]): History {
  const none = { self: null, district: null, province: null, reappraisal: null, evidence: [] };
  return { id: '1', at: '2019-01-25T10:00:00Z', status, leaves: leaves.map((leaf) => ({ code: '', ...none, ...leaf })) };
}

test('the sheet of an instant holds the scores of then and allows nothing', () => {
  const then = asOf(NOW, past('DRAFT', [{ code: '1.1', self: stage('2.5') }]));

  expect(then.status).toBe('DRAFT');
  expect(then.allowed).toEqual([]);
  expect(
    then.leaves.map(({ self, district, finalScore, request, allowed }) => [self?.score ?? null, district, finalScore, request, allowed]),
  ).toEqual([
    ['2.5', null, null, null, []],
    [null, null, null, null, []],
  ]);
});

test('a score was final only where the sheet was, and then it is that of the last pass', () => {
  const scores = [
    { code: '1.1', province: stage('2'), reappraisal: stage('2.25') },
    { code: '1.2', province: stage('1') },
  ];

  expect(asOf(NOW, past('FINAL', scores)).leaves.map(({ finalScore }) => finalScore)).toEqual(['2.25', '1']);
  expect(asOf(NOW, past('REAPPRAISAL', scores)).leaves.map(({ finalScore }) => finalScore)).toEqual([null, null]);
});

test('an action of a later version has no words yet', () => {
  const entry = { at: '', from: null, to: null, leaf: null, text: null, by: null };

  expect(actionOf({ ...entry, action: 'send-back' })).toEqual({ name: 'send-back', icon: 'left' });
  expect(actionOf({ ...entry, action: 'archive' })).toBeUndefined();
});
