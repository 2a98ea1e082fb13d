import { expect, test } from 'vitest';
import type { AssessmentSummary } from '../../api/queries.ts';
import { beginsIn, split } from './selection.ts';

const sheet = (id: string, ...allowed: string[]) => ({ id, allowed }) as AssessmentSummary;

test('only sheets whose move is allowed go along', () => {
  const draft = sheet('draft', 'close', 'withdraw');
  const final = sheet('final', 'reopen');

  expect(split([draft, final], 'close')).toEqual({ going: [draft], staying: [final] });
});

test('without an explanation round sheets become final where the province appraises them', () => {
  expect(beginsIn('finalize', true)).toBe('REAPPRAISAL');
  expect(beginsIn('finalize', false)).toBe('PROVINCE_APPRAISAL');
});
