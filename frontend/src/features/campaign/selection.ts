import type { AssessmentSummary, UnitGroup } from '../../api/queries.ts';
import type { AssessmentStatus } from '../../components/domain/status-chip.tsx';

/** Moves of many sheets at once, by the names of the server's `allowed`. */
export const BULK_MOVES = ['close', 'announce', 'finalize'] as const;
export type BulkMove = (typeof BULK_MOVES)[number];

/** Which sheets are meant: those that were ticked, or a whole group. */
export type Choice = { sheets: string[] } | { group: UnitGroup };

/** Those of the ticked sheets that go along, and those that stay because they stand elsewhere or are decided by others. */
export function split(sheets: readonly AssessmentSummary[], move: BulkMove): { going: AssessmentSummary[]; staying: AssessmentSummary[] } {
  const goes = ({ allowed }: AssessmentSummary) => allowed.includes(move);
  return { going: sheets.filter(goes), staying: sheets.filter((sheet) => !goes(sheet)) };
}

/** Where a move begins. */
export function beginsIn(move: BulkMove, explanationRound: boolean): AssessmentStatus {
  switch (move) {
    case 'close':
      return 'DRAFT';
    case 'announce':
      return 'PROVINCE_APPRAISAL';
    case 'finalize':
      return explanationRound ? 'REAPPRAISAL' : 'PROVINCE_APPRAISAL';
  }
}
