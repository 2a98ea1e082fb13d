/** Where in the appraiser's lists a sheet was opened, so that the way back leads to the same filters and the same row. Kept for this tab. */
const STORED = 'parindex.queue';

interface QueuePlace {
  to: '/appraisals' | '/appraisals/criteria';
  search: object;
  /** The sheet whose row was opened; none once somebody has come back to it. */
  sheet?: string;
}

export function rememberPlace(place: QueuePlace): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(place));
  } catch {
    // Nothing is kept here; the way back leads to the whole list.
  }
}

export function lastPlace(): QueuePlace | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as QueuePlace | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The row has been found again; coming to the list by another way starts at its head. */
export function forgetRow(): void {
  const place = lastPlace();
  if (place?.sheet) {
    rememberPlace({ to: place.to, search: place.search });
  }
}
