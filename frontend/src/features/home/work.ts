import type { AssessmentSummary } from '../../api/queries.ts';
import { daysUntil } from '../../lib/dates.ts';
import { byDueDate } from '../../lib/open-work.ts';

/** The open work of a person, sorted into what is late, due today, this week and later. */
export const WORK_KINDS = ['own', 'others'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
export const WORK_GROUPS = ['late', 'today', 'week', 'later'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

const WEEK = 7;

export function isOpen(sheet: AssessmentSummary): boolean {
  return sheet.status !== 'FINAL' && sheet.status !== 'WITHDRAWN';
}

export function workGroupOf(dueAt: string | null, now: Date = new Date()): WorkGroup {
  if (dueAt === null) {
    return 'later';
  }
  if (Date.parse(dueAt) < now.getTime()) {
    return 'late';
  }
  const days = daysUntil(dueAt, now);
  return days === 0 ? 'today' : days <= WEEK ? 'week' : 'later';
}

export function groupWork(
  sheets: readonly AssessmentSummary[],
  now: Date = new Date(),
): { group: WorkGroup; sheets: AssessmentSummary[] }[] {
  const ordered = byDueDate(sheets);
  return WORK_GROUPS.map((group) => ({ group, sheets: ordered.filter((sheet) => workGroupOf(sheet.dueAt, now) === group) })).filter(
    (entry) => entry.sheets.length > 0,
  );
}
