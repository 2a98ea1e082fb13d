/** The server's time, to the second: an office's PC may be hours or years off, and deadlines are the server's. */
let ahead = 0;

/** Takes the time from an answer's `Date` header; without one the last known difference stays. */
export function noteServerTime(header: string | null): void {
  const server = Date.parse(header ?? '');
  if (!Number.isNaN(server)) {
    ahead = server - Date.now();
  }
}

/** What the server's clock says now; the PC's own before the first answer. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead);
}

export function hasPassed(instant: string): boolean {
  return Date.parse(instant) < serverNow().getTime();
}
