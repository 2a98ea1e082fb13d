import type { AssessmentStatus } from '../../components/domain/status-chip.tsx';
import type { Count } from './api.ts';

/** Sheets that are where the province or nobody waits for the district any more; those outside the ranking are left out. */
export function pastDistrict({ units, statuses }: Count): { done: number; of: number } {
  const of = units - countOf(statuses, 'WITHDRAWN');
  return { done: of - countOf(statuses, 'DRAFT') - countOf(statuses, 'DISTRICT_APPRAISAL'), of };
}

export function countOf(statuses: Count['statuses'], status: AssessmentStatus): number {
  return statuses[status] ?? 0;
}

/** The fifth of the scale that a share lies in, 1 to 5. */
export function fifthOf(done: number, of: number): number {
  return of === 0 ? 1 : Math.min(5, Math.floor((done * 5) / of) + 1);
}
