import type { Campaign, UnitGroup } from '../../api/queries.ts';
import type { components } from '../../api/schema.d.ts';

/** What the pages work with: the server's views, and what follows from them for one group. */
export type Run = components['schemas']['RankingRunView'];
export type RunSummary = components['schemas']['RankingRunSummary'];
export type RunStatus = components['schemas']['RunStatus'];
export type UnitResult = components['schemas']['UnitResult'];
export type Area = components['schemas']['AreaResult'];
export type CampaignDetail = components['schemas']['CampaignDetailView'];

export type Ranked = UnitResult & { rank: number; index: NonNullable<UnitResult['index']> };

/** One group of a run: its results by rank, and who has none. */
export interface GroupRun {
  group: UnitGroup;
  status: RunStatus;
  correctionReason: string | null;
  results: UnitResult[];
  missing: Run['missing'];
  withdrawn: Run['withdrawn'];
  withoutSurvey: Run['missingSurvey'];
}

export function groupRun(run: Run, group: UnitGroup): GroupRun {
  const inGroup = <T extends { group: UnitGroup }>(items: readonly T[]) => items.filter((item) => item.group === group);
  const own = run.groupStatuses.find((known) => known.group === group);
  return {
    group,
    status: own?.status ?? run.status,
    correctionReason: own?.correctionReason ?? null,
    results: inGroup(run.results),
    missing: inGroup(run.missing),
    withdrawn: inGroup(run.withdrawn),
    withoutSurvey: inGroup(run.missingSurvey),
  };
}

export function isRanked(result: UnitResult): result is Ranked {
  return result.rank !== null && result.index !== null;
}

/** Campaigns of which a ranking can be computed. */
export function canBeRanked({ status }: Pick<Campaign, 'status'>): boolean {
  return status !== 'DRAFT' && status !== 'ARCHIVED';
}

/** Whether leadership lets the results of a group be corrected now, and why. */
export function openCorrection(campaign: CampaignDetail, group: UnitGroup): string | null {
  return campaign.groups.find((known) => known.group === group)?.correctionReason ?? null;
}

/** Whether the results of a group are decided on, and no correction of them is open. */
export function isSettled({ groups }: Pick<CampaignDetail, 'groups'>, group: UnitGroup): boolean {
  const known = groups.find((one) => one.group === group);
  return known !== undefined && known.correctionReason === null && (known.results === 'APPROVED' || known.results === 'PUBLISHED');
}

/** Of these groups those whose results may still change; all of them where none may. */
export function proposed(campaign: Pick<CampaignDetail, 'groups'>, groups: readonly UnitGroup[]): readonly UnitGroup[] {
  const open = groups.filter((group) => !isSettled(campaign, group));
  return open.length > 0 ? open : groups;
}

export type Obstacle = 'openSheets' | 'otherSubmitted' | 'settled';

/** Why a computed run cannot be submitted, as far as it can be known before the server is asked. */
export function obstacleOf(run: Pick<Run, 'openSheets' | 'groups'>, campaign: Pick<CampaignDetail, 'groups'>): Obstacle | undefined {
  if (run.openSheets > 0) {
    return 'openSheets';
  }
  if (campaign.groups.some(({ group, results }) => run.groups.includes(group) && results === 'SUBMITTED')) {
    return 'otherSubmitted';
  }
  return run.groups.some((group) => isSettled(campaign, group)) ? 'settled' : undefined;
}
