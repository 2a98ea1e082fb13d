import '../messages.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignQuery, unitChoicesQuery } from '../../../api/details.ts';
import { meQuery } from '../../../api/queries.ts';
import { CampaignTabs } from '../../../components/domain/campaign-tabs.tsx';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { changeTeam, type Member, type Team, teamQuery } from '../api.ts';
import { CoveragePanel } from '../components/coverage-panel.tsx';
import { MemberDialog } from '../components/member-dialog.tsx';
import { MemberTable } from '../components/member-table.tsx';

export const Route = createLazyRoute('/campaigns/$id/team')({ component: TeamPage });

/** The appraisal team of a campaign, and the proof that it covers every leaf of every sheet. */
function TeamPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation(['campaign', 'shared']);
  const campaign = useQuery(campaignQuery(id)).data;
  const me = useQuery(meQuery()).data;
  const team = useQuery(teamQuery(id));
  const [editing, setEditing] = useState<Member | 'new'>();
  const [removing, setRemoving] = useState<Member>();
  const mayEdit = me !== undefined && hasRole(me, 'home-affairs');
  usePage(t('team.title'), { campaign });
  return (
    <>
      <PageHead
        title={t('team.title')}
        sub={
          <>
            {campaign?.title} · {t('team.hint')} {campaign?.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
          </>
        }
      >
        {mayEdit && (
          <button className="btn primary" type="button" onClick={() => setEditing('new')}>
            <Icon name="plus" />
            {t('team.add')}
          </button>
        )}
      </PageHead>
      <CampaignTabs campaign={id} />
      <Loaded query={team} rows={10}>
        {(data) => <Members team={data} onEdit={mayEdit ? setEditing : undefined} onRemove={setRemoving} />}
      </Loaded>
      {editing && <MemberDialog campaign={id} member={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      {removing && <RemoveDialog campaign={id} member={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

interface MembersProps {
  team: Team;
  onEdit: ((member: Member) => void) | undefined;
  onRemove: (member: Member) => void;
}

function Members({ team, onEdit, onRemove }: MembersProps) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const departments = useQuery(unitChoicesQuery('DEPARTMENT')).data?.items ?? [];
  const districts = useQuery(unitChoicesQuery('DISTRICT')).data?.items ?? [];
  const names = new Map([...departments, ...districts].map(({ code, name }) => [code, name]));
  return (
    <div className="cols">
      <section className="panel" aria-labelledby="members">
        <div className="panel-h">
          <h2 id="members">{t('team.members')}</h2>
          <span className="sm mute">{t('team.people', { count: team.members.length, shown: f.count(team.members.length) })}</span>
        </div>
        {team.members.length > 0 ? (
          <MemberTable members={team.members} nameOf={(code) => names.get(code) ?? code} onEdit={onEdit} onRemove={onRemove} />
        ) : (
          <Empty icon="check-box" title={t('team.none')} hint={t('team.noneHint')} />
        )}
      </section>
      <div className="stack">
        <CoveragePanel gaps={team.gaps} />
      </div>
    </div>
  );
}

function RemoveDialog({ campaign, member, onClose }: { campaign: string; member: Member; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const queries = useQueryClient();
  return (
    <ActionDialog
      title={t('team.removeTitle', { name: member.name })}
      submit={t('team.removeSubmit')}
      done={t('team.removed', { name: member.name })}
      danger
      run={async () => {
        const team = await changeTeam(campaign, (members) => members.filter(({ username }) => username !== member.username));
        queries.setQueryData(teamQuery(campaign).queryKey, team);
      }}
      onClose={onClose}
    >
      {() => <p>{t('team.removeText')}</p>}
    </ActionDialog>
  );
}
