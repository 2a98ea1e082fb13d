import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../api/queries.ts';
import { Guidance } from '../../../components/guidance/guidance.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Criterion, CriterionItem } from '../api.ts';
import { addressOf } from '../pick.ts';
import { CampaignMarks } from './campaign-marks.tsx';

interface Props {
  campaign: Campaign;
  running: readonly Campaign[];
  items: readonly CriterionItem[];
  chosen: CriterionItem;
  previous: CriterionItem | undefined;
  next: CriterionItem | undefined;
  criterion: Criterion | undefined;
}

/** What the criterion is and how it is scored, with the way to its neighbours. */
export function CriterionHead({ campaign, running, items, chosen, previous, next, criterion }: Props) {
  const { t } = useTranslation(['appraisal', 'shared']);
  const f = useFormat();
  const leaf = criterion?.leaf.code === chosen.code ? criterion.leaf : undefined;
  const facts = [
    t('criterion.maximum', { points: f.score(leaf?.enterableMax ?? chosen.maxScore) }),
    leaf?.evidenceExpected && t('criterion.evidence', { text: leaf.evidenceExpected }),
  ];
  const to = (item: CriterionItem) => (old: object) => ({ ...old, ...addressOf(items, item), page: undefined });
  return (
    <>
      <div className="row sm mute crumbs">
        <span>
          {t('byCriterion')} › {t(`shared:group.${chosen.group}`)} › {`${chosen.area}. ${chosen.areaName}`}
        </span>
        <CampaignMarks campaign={campaign} running={running} />
      </div>
      <PageHead title={`${chosen.code} ${chosen.name}`} sub={facts.filter(Boolean).join(' · ')}>
        {previous && (
          <Link className="btn" to="." search={to(previous)} aria-label={t('criterion.previous', { code: previous.code })}>
            <Icon name="left" />
            {previous.code}
          </Link>
        )}
        {next && (
          <Link className="btn" to="." search={to(next)} aria-label={t('criterion.next', { code: next.code })}>
            {next.code}
            <Icon name="right" />
          </Link>
        )}
        <Link className="btn" to="/appraisals" search={{ campaign: campaign.id, group: chosen.group }}>
          {t('byUnit')}
        </Link>
      </PageHead>
      {leaf && <Guidance indexSet={chosen.indexSet} leaf={leaf} />}
    </>
  );
}
