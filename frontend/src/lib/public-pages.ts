import type { UnitGroup } from '../api/queries.ts';

/** The server's page with a group's results that everybody may read; it is none of ours, so it is opened by a plain link. */
export function publicPage(year: number, group: UnitGroup): string {
  return `/cong-bo/${year}?nhom=${group}`;
}
