import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../../../api/details.ts';
import { type AssessmentSummary, assessmentsQuery, meQuery } from '../../../api/queries.ts';
import type { components } from '../../../api/schema.d.ts';
import { CampaignTabs } from '../../../components/domain/campaign-tabs.tsx';
import { PhaseTimeline } from '../../../components/domain/phase-timeline.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { usePage } from '../../../lib/page.ts';
import { appraises, hasRole, runsCampaigns } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { RequestsPanel } from '../components/requests-panel.tsx';
import { SheetList } from '../components/sheet-list.tsx';

type Campaign = components['schemas']['CampaignDetailView'];

export const Route = createLazyRoute('/campaigns/$id')({ component: CampaignPage });

/** One campaign: its phases, who takes part, and all sheets that the person may see. */
function CampaignPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation('campaign');
  const campaign = useQuery(campaignQuery(id));
  usePage(t('list'), { campaign: campaign.data });
  return (
    <Loaded query={campaign} rows={12}>
      {(data) => <Campaign campaign={data} />}
    </Loaded>
  );
}

function Campaign({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaign', 'shared']);
  const me = useQuery(meQuery()).data;
  const facts = [
    t(`shared:campaignStatus.${campaign.status}`),
    campaign.planDecision && t('planDecision', { number: campaign.planDecision }),
    t('participants', { count: campaign.participants }),
    campaign.explanationRound ? t('explanationOn') : t('explanationOff'),
  ];
  return (
    <>
      <PageHead
        title={campaign.title}
        sub={
          <>
            {facts.filter(Boolean).join(' · ')} {campaign.kind === 'TRAINING' && <span className="demo">{t(`kind.${campaign.kind}`)}</span>}{' '}
            {campaign.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
          </>
        }
      >
        <MainAction campaign={campaign.id} />
      </PageHead>
      <CampaignTabs campaign={campaign.id} />
      <div className="cols">
        <SheetList />
        <div className="stack">
          {me && runsCampaigns(me) && <RequestsPanel campaign={campaign.id} />}
          <section className="panel">
            <div className="panel-h">
              <h2>{t('phases')}</h2>
            </div>
            <div className="panel-b">
              {campaign.phases.length > 0 ? <PhaseTimeline phases={campaign.phases} /> : <Empty icon="clock" title={t('noPhases')} />}
            </div>
          </section>
          <Groups campaign={campaign} />
        </div>
      </div>
    </>
  );
}

/** The own sheet for a unit, the sheets under appraisal for those who appraise. */
function MainAction({ campaign }: { campaign: string }) {
  const { t } = useTranslation('campaign');
  const me = useQuery(meQuery()).data;
  const unit = me?.unit?.code;
  const own: AssessmentSummary | undefined = useQuery({ ...assessmentsQuery({ campaign, unit, size: 1 }), enabled: unit !== undefined })
    .data?.items[0];
  if (!me) {
    return null;
  }
  if (appraises(me)) {
    const status = hasRole(me, 'province-team', 'home-affairs') ? 'PROVINCE_APPRAISAL' : 'DISTRICT_APPRAISAL';
    return (
      <Link className="btn primary" to="." search={{ status }}>
        {t('toAppraise')}
      </Link>
    );
  }
  return (
    own && (
      <Link className="btn primary" to="/assessments/$id" params={{ id: own.id }}>
        {t('ownSheet')}
        <Icon name="right" />
      </Link>
    )
  );
}

function Groups({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaign', 'shared']);
  const f = useFormat();
  const sum = (pick: (group: Campaign['groups'][number]) => number) => campaign.groups.reduce((total, group) => total + pick(group), 0);
  return (
    <section className="panel">
      <div className="panel-h">
        <h2 id="groups">{t('groups')}</h2>
      </div>
      <table className="t" aria-labelledby="groups">
        <thead>
          <tr>
            <th scope="col">{t('columns.group')}</th>
            <th scope="col" className="num">
              {t('columns.participants')}
            </th>
            <th scope="col" className="num">
              {t('columns.sheets')}
            </th>
          </tr>
        </thead>
        <tbody>
          {GROUPS.flatMap((known) => campaign.groups.filter(({ group }) => group === known)).map(({ group, participants, sheets }) => (
            <tr key={group}>
              <th scope="row">
                <Link to="." search={{ group }}>
                  {t(`shared:group.${group}`)}
                </Link>
              </th>
              <td className="num">{f.count(participants)}</td>
              <td className="num">{f.count(sheets)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td className="num">{f.count(sum((group) => group.participants))}</td>
            <td className="num">{f.count(sum((group) => group.sheets))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
