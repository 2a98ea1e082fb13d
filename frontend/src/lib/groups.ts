import type { UnitGroup } from '../api/queries.ts';

/** The groups that are ranked separately, in the order of the plan. */
export const GROUPS = ['DEPARTMENT', 'CENTRAL_AGENCY', 'DISTRICT', 'COMMUNE'] as const satisfies readonly UnitGroup[];
