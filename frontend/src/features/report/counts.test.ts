import { expect, test } from 'vitest';
import type { Count } from './api.ts';
import { fifthOf, pastDistrict } from './counts.ts';

const NONE: Count['statuses'] = {
  DRAFT: 0,
  DISTRICT_APPRAISAL: 0,
  PROVINCE_APPRAISAL: 0,
  EXPLANATION: 0,
  REAPPRAISAL: 0,
  FINAL: 0,
  WITHDRAWN: 0,
};

test('a withdrawn sheet counts neither as done nor as waiting', () => {
  const statuses = { ...NONE, DRAFT: 2, DISTRICT_APPRAISAL: 3, PROVINCE_APPRAISAL: 4, FINAL: 1, WITHDRAWN: 1 };

  expect(pastDistrict({ units: 11, statuses, overdue: 0, overdueSince: null })).toEqual({ done: 5, of: 10 });
});

test.each([
  [0, 0, 1],
  [0, 10, 1],
  [2, 10, 2],
  [9, 10, 5],
  [10, 10, 5],
])('%i of %i lies in fifth %i', (done, of, fifth) => {
  expect(fifthOf(done, of)).toBe(fifth);
});
