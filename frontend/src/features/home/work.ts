import type { AssessmentSummary, Me } from '../../api/queries.ts';
import { serverNow } from '../../lib/clock.ts';
import { daysUntil } from '../../lib/dates.ts';
import { byDueDate } from '../../lib/open-work.ts';

/** The open work of a person: the own sheet while the unit holds it, others' sheets while the own role holds them; sorted by deadline. */
export const WORK_KINDS = ['own', 'others'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
const WORK_GROUPS = ['late', 'today', 'week', 'later'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

export interface Work {
  kind: WorkKind;
  sheet: AssessmentSummary;
}

const WEEK = 7;

export function workOf(me: Me, sheets: readonly AssessmentSummary[]): Work[] {
  return byDueDate(sheets).flatMap((sheet): Work[] => {
    const kind = kindOf(me, sheet);
    return kind ? [{ kind, sheet }] : [];
  });
}

function kindOf(me: Me, sheet: AssessmentSummary): WorkKind | undefined {
  const own = sheet.unit.code === me.unit?.code;
  if (own && (sheet.status === 'DRAFT' || sheet.status === 'EXPLANATION')) {
    return 'own';
  }
  return !own && sheet.allowed.includes('appraise') ? 'others' : undefined;
}

export function workGroupOf(dueAt: string | null, now: Date = serverNow()): WorkGroup {
  if (dueAt === null) {
    return 'later';
  }
  if (Date.parse(dueAt) < now.getTime()) {
    return 'late';
  }
  const days = daysUntil(dueAt, now);
  return days === 0 ? 'today' : days <= WEEK ? 'week' : 'later';
}

export function groupWork(work: readonly Work[], now: Date = serverNow()): { group: WorkGroup; items: Work[] }[] {
  return WORK_GROUPS.map((group) => ({ group, items: work.filter(({ sheet }) => workGroupOf(sheet.dueAt, now) === group) })).filter(
    ({ items }) => items.length > 0,
  );
}
