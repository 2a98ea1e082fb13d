import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnitGroup } from '../../../api/queries.ts';
import { GROUPS } from '../../../lib/groups.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { type CriterionItem, criteriaQuery, queueQuery } from '../api.ts';

/** How much is left, each number a link to what it counts. */
export function QueueTiles({ campaign }: { campaign: string }) {
  const { t } = useTranslation(['appraisal', 'shared']);
  const f = useFormat();
  const all = useQuery(queueQuery({ campaign, size: 1 })).data?.total;
  const waiting = useQuery(queueQuery({ campaign, size: 1, pending: true, sort: 'since' })).data?.total;
  const criteria = useQuery(criteriaQuery(campaign)).data;
  const number = (count: number | undefined) => (count === undefined ? '…' : f.count(count));
  const groups = criteria ? GROUPS.filter((group) => criteria.some((item) => item.group === group)) : [];
  return (
    <div className="tiles">
      <Link className="tile" to="/appraisals" search={{ campaign, pending: true }}>
        <span className="k">{t('tiles.waiting')}</span>
        <span className="v">
          {number(waiting)} <small>/ {number(all)}</small>
        </span>
      </Link>
      <Link className="tile" to="/appraisals/criteria" search={{ campaign }}>
        <span className="k">{t('tiles.leaves')}</span>
        <span className="v">{number(criteria && pendingOf(criteria))}</span>
      </Link>
      {groups.length > 1 &&
        groups.map((group) => (
          <Link className="tile" key={group} to="/appraisals" search={{ campaign, group, pending: true }}>
            <span className="k">{t(`shared:group.${group}`)}</span>
            <span className="v">
              {number(criteria && pendingOf(criteria, group))} <small>{t('tiles.unit')}</small>
            </span>
          </Link>
        ))}
    </div>
  );
}

function pendingOf(items: readonly CriterionItem[], group?: UnitGroup): number {
  return items.filter((item) => !group || item.group === group).reduce((sum, { pending }) => sum + pending, 0);
}
