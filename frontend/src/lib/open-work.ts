import type { AssessmentSummary, Campaign } from '../api/queries.ts';
import { serverNow } from './clock.ts';

/** Sheets in the order of their deadlines, those without one last. */
export function byDueDate(sheets: readonly AssessmentSummary[]): AssessmentSummary[] {
  return [...sheets].sort(
    (a, b) =>
      (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999') ||
      b.campaign.year - a.campaign.year ||
      a.unit.name.localeCompare(b.unit.name, 'vi'),
  );
}

/** The sheet that a unit's officer goes on with: open for scores, the nearest deadline first. */
export function nextOwnSheet(sheets: readonly AssessmentSummary[]): AssessmentSummary | undefined {
  return byDueDate(sheets.filter((sheet) => sheet.allowed.includes('score')))[0] ?? byDueDate(sheets)[0];
}

/** The campaigns that people work on, that with the nearest end of a phase first. */
export function runningCampaigns(campaigns: readonly Campaign[], now: Date = serverNow()): Campaign[] {
  const instant = now.toISOString();
  const nextEnd = ({ phases }: Campaign) =>
    phases
      .map(({ closesAt }) => closesAt)
      .filter((closesAt) => closesAt > instant)
      .sort()[0] ?? '9999';
  return campaigns
    .filter(({ status }) => status === 'OPEN' || status === 'CONSOLIDATING')
    .sort((a, b) => nextEnd(a).localeCompare(nextEnd(b)) || b.year - a.year);
}
