import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { STATUSES, toneOf } from '../../../components/domain/status-chip.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { daysUntil } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Count, Districts } from '../api.ts';
import { countOf } from '../counts.ts';
import { StatusStack } from './status-stack.tsx';

const SOON_DAYS = 3;
const LATER = ['PROVINCE_APPRAISAL', 'EXPLANATION', 'REAPPRAISAL', 'FINAL', 'WITHDRAWN'] as const;

interface Props {
  campaign: string;
  districts: Districts;
  /** When districts have to forward. */
  districtDueAt: string | undefined;
}

/** The communes of each district by status, and which districts are late. */
export function DistrictTable({ campaign, districts, districtDueAt }: Props) {
  const { t } = useTranslation(['report', 'shared']);
  const f = useFormat();
  const { items, page, size, total: all } = districts;
  const later = (count: Count) => LATER.reduce((sum, status) => sum + countOf(count.statuses, status), 0);
  const total = (pick: (count: Count) => number) => f.count(items.reduce((sum, { count }) => sum + pick(count), 0));
  const used = STATUSES.filter((status) => items.some(({ count }) => countOf(count.statuses, status) > 0));
  return (
    <section className="panel" aria-labelledby="by-district">
      <div className="panel-h">
        <h2 id="by-district">{t('byDistrict')}</h2>
        <span className="key xs">
          {used.map((status) => (
            <span key={status}>
              <svg className="key-mark" viewBox="0 0 1 1" aria-hidden="true">
                <rect className={`fill-${toneOf(status)}`} width="1" height="1" />
              </svg>
              {t(`shared:status.${status}`)}
            </span>
          ))}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard */}
      <section className="tw free" tabIndex={0} aria-label={t('districtTable')}>
        <table className="t">
          <thead>
            <tr>
              <th scope="col" className="c1">
                {t('columns.district')}
              </th>
              <th scope="col" className="num">
                {t('columns.communes')}
              </th>
              <th scope="col" className="num">
                {t('columns.draft')}
              </th>
              <th scope="col" className="num">
                {t('columns.atDistrict')}
              </th>
              <th scope="col" className="num">
                {t('columns.later')}
              </th>
              <th scope="col">{t('columns.share')}</th>
              <th scope="col">{t('columns.warning')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ unit, count }) => (
              <tr key={unit.code}>
                <th scope="row" className="c1">
                  <Link to="/campaigns/$id" params={{ id: campaign }} search={{ district: unit.code }}>
                    {unit.name}
                  </Link>
                </th>
                <td className="num">{f.count(count.units)}</td>
                <td className="num">{f.count(countOf(count.statuses, 'DRAFT'))}</td>
                <td className="num">{f.count(countOf(count.statuses, 'DISTRICT_APPRAISAL'))}</td>
                <td className="num">{f.count(later(count))}</td>
                <td className="share">
                  <StatusStack count={count} />
                </td>
                <td className="nowrap">
                  <Warning count={count} districtDueAt={districtDueAt} />
                </td>
              </tr>
            ))}
          </tbody>
          {all <= size && (
            <tfoot>
              <tr>
                <th scope="row" className="c1">
                  {t('wholeProvince')}
                </th>
                <td className="num">{total((count) => count.units)}</td>
                <td className="num">{total((count) => countOf(count.statuses, 'DRAFT'))}</td>
                <td className="num">{total((count) => countOf(count.statuses, 'DISTRICT_APPRAISAL'))}</td>
                <td className="num">{total(later)}</td>
                <td />
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      <Pager page={page} size={size} total={all} />
    </section>
  );
}

/** Late communes with the days; otherwise those that the district has to forward within three days. */
function Warning({ count, districtDueAt }: { count: Count; districtDueAt: string | undefined }) {
  const { t } = useTranslation('report');
  if (count.overdue > 0) {
    const days = count.overdueSince ? -daysUntil(count.overdueSince) : 0;
    return (
      <span className="flag neg">
        <Icon name="warning" />
        <span>{days > 0 ? t('overdueDays', { count: count.overdue, days }) : t('overdueToday', { count: count.overdue })}</span>
      </span>
    );
  }
  const waiting = countOf(count.statuses, 'DISTRICT_APPRAISAL');
  const left = districtDueAt ? daysUntil(districtDueAt) : undefined;
  if (waiting === 0 || left === undefined || left < 0 || left > SOON_DAYS) {
    return null;
  }
  return (
    <span className="flag warn">
      <Icon name="clock" />
      <span>{left === 0 ? t('dueToday', { count: waiting }) : t('dueSoon', { count: waiting, days: left })}</span>
    </span>
  );
}
