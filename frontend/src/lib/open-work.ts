import type { AssessmentSummary } from '../api/queries.ts';

/** Sheets in the order of their deadlines, those without one last. */
export function byDueDate(sheets: readonly AssessmentSummary[]): AssessmentSummary[] {
  return [...sheets].sort((a, b) => (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999') || a.unit.name.localeCompare(b.unit.name, 'vi'));
}

/** The sheet that a unit's officer goes on with: open for scores, the nearest deadline first. */
export function nextOwnSheet(sheets: readonly AssessmentSummary[]): AssessmentSummary | undefined {
  return byDueDate(sheets.filter((sheet) => sheet.allowed.includes('score')))[0] ?? byDueDate(sheets)[0];
}
