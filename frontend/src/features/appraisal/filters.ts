/** What may be chosen in the lists of appraisal, as the address writes it; loaded with the routes. */
export const APPRAISED = ['DISTRICT_APPRAISAL', 'PROVINCE_APPRAISAL', 'REAPPRAISAL'] as const;
export type Appraised = (typeof APPRAISED)[number];

/** The first is what the list does by itself: what waits longest. */
export const SORTS = ['since', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const SHOWS = ['pending', 'outlier', 'decided', 'differing'] as const;
export type Show = (typeof SHOWS)[number];
