import { expect, test } from 'vitest';
import type { AssessmentSummary, Campaign } from '../api/queries.ts';
import { nextOwnSheet, runningCampaigns } from './open-work.ts';

const NOW = new Date('2026-11-25T08:00:00Z');

function campaign(year: number, status: Campaign['status'], ...closings: string[]): Campaign {
  return { year, status, phases: closings.map((closesAt) => ({ closesAt })) } as Campaign;
}

function sheet(year: number, dueAt: string | null, ...allowed: string[]): AssessmentSummary {
  return { dueAt, allowed, campaign: { year }, unit: { name: 'UBND phường 1' } } as AssessmentSummary;
}

test('running campaigns come in the order of their next end of a phase', () => {
  const past = campaign(2017, 'PUBLISHED', '2026-11-26T00:00:00Z');
  const busy = campaign(2018, 'CONSOLIDATING', '2026-11-01T00:00:00Z', '2027-01-10T00:00:00Z');
  const fresh = campaign(2019, 'OPEN', '2027-01-24T00:00:00Z');

  expect(runningCampaigns([fresh, busy, past], NOW)).toEqual([busy, fresh]);
});

test('a unit goes on with the sheet that is open for scores, else with its youngest', () => {
  const published = sheet(2017, null);
  const withdrawn = sheet(2018, null);
  const appraised = sheet(2018, '2027-01-10T00:00:00Z');
  const open = sheet(2019, '2027-01-24T00:00:00Z', 'score');

  expect(nextOwnSheet([published, appraised, open])).toBe(open);
  expect(nextOwnSheet([published, appraised])).toBe(appraised);
  expect(nextOwnSheet([published, withdrawn])).toBe(withdrawn);
});
