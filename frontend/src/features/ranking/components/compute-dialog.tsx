import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../../../api/details.ts';
import { campaignsQuery, type UnitGroup } from '../../../api/queries.ts';
import { STATUSES } from '../../../components/domain/status-chip.tsx';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { compute, progressQuery, runChanged } from '../api.ts';
import { canBeRanked, isSettled, proposed } from '../model.ts';
import { GroupChecks } from './group-checks.tsx';

interface Props {
  /** What is proposed: of the youngest campaign all groups that are not settled, unless said otherwise. */
  campaign?: string;
  groups?: readonly UnitGroup[];
  onClose: () => void;
}

/** Chooses what is ranked, and says how many sheets of each group are not final yet. */
export function ComputeDialog({ campaign, groups, onClose }: Props) {
  const { t } = useTranslation('ranking');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const id = useId();
  const campaigns = useQuery(campaignsQuery()).data?.items.filter(canBeRanked) ?? [];
  const [choice, setChoice] = useState(campaign);
  const [wanted, setWanted] = useState<readonly UnitGroup[]>();
  const chosen = choice ?? campaigns[0]?.id ?? '';
  const detail = useQuery({ ...campaignQuery(chosen), enabled: chosen !== '' }).data;
  const hint = useOpenSheets(chosen);
  const taking = detail?.groups.map(({ group }) => group) ?? [];
  const asked = taking.filter((group) => chosen !== campaign || groups === undefined || groups.includes(group));
  const meant = wanted ?? (detail ? proposed(detail, asked) : []);

  const run = async (key: string) => {
    const made = await compute(key, { campaign: chosen, groups: [...meant] });
    runChanged(queries, chosen);
    await navigate({ to: '/ranking-runs/$id', params: { id: made.id }, search: {} });
  };

  const blocked = campaigns.length === 0 ? t('compute.noCampaign') : detail && meant.length === 0 ? t('compute.noGroup') : undefined;
  return (
    <ActionDialog
      title={t('compute.title')}
      submit={t('compute.submit')}
      done={t('compute.done')}
      blocked={blocked}
      run={run}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t('compute.text')}</p>
          <div className="field">
            <label htmlFor={id}>{t('compute.campaign')}</label>
            <select
              className="in"
              id={id}
              value={chosen}
              onChange={(event) => {
                setChoice(event.target.value);
                setWanted(undefined);
              }}
            >
              {campaigns.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </div>
          <GroupChecks
            legend={t('compute.groups')}
            groups={taking}
            chosen={meant}
            hint={(group) => (detail && isSettled(detail, group) ? t('compute.settled') : hint(group))}
            message={messageFor('groups')}
            onChange={setWanted}
          />
        </>
      )}
    </ActionDialog>
  );
}

/** What is still missing in each group of a campaign, in words. */
function useOpenSheets(campaign: string): (group: UnitGroup) => string | undefined {
  const { t } = useTranslation(['ranking', 'shared']);
  const progress = useQuery(progressQuery(campaign)).data;
  return (group) => {
    if (!progress) {
      return undefined;
    }
    const statuses = progress.groups.find((known) => known.group === group)?.count.statuses ?? {};
    const open = STATUSES.filter((status) => status !== 'FINAL' && status !== 'WITHDRAWN' && (statuses[status] ?? 0) > 0);
    const words = open.map((status) => `${statuses[status]} ${t(`shared:status.${status}`).toLowerCase()}`);
    return words.length > 0 ? t('compute.open', { list: words.join(', ') }) : t('compute.complete');
  };
}
