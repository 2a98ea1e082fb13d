import type { components } from '../api/schema.d.ts';

type Me = components['schemas']['MeView'];
export type Role =
  | 'unit'
  | 'unit-head'
  | 'district'
  | 'district-head'
  | 'province-team'
  | 'home-affairs'
  | 'leadership'
  | 'survey-operator'
  | 'survey-supervisor'
  | 'integration';

/** For display only: the API decides, and views carry `allowed`. */
export function hasRole(me: Me, ...roles: Role[]): boolean {
  return roles.some((role) => me.roles.includes(role));
}

/** People whose work is other units' sheets. */
export function appraises(me: Me): boolean {
  return hasRole(me, 'district', 'district-head', 'province-team', 'home-affairs');
}

/** Home Affairs, which runs campaigns, and the leadership, which decides what concerns Home Affairs itself. */
export function runsCampaigns(me: Me): boolean {
  return hasRole(me, 'home-affairs', 'leadership');
}
