import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../api/queries.ts';
import { useFormat } from '../../lib/use-format.ts';
import { STATUSES, StatusChip, toneOf } from './status-chip.tsx';

/** How many sheets stand where: a bar, and the same numbers as links to the filtered list of the campaign. */
export function StatusBar({ campaign, sheets, label }: { campaign: string; sheets: readonly AssessmentSummary[]; label: string }) {
  const { t } = useTranslation();
  const f = useFormat();
  const counts = STATUSES.map((status) => ({ status, count: sheets.filter((sheet) => sheet.status === status).length })).filter(
    ({ count }) => count > 0,
  );
  const described = counts.map(({ status, count }) => `${t(`status.${status}`)}: ${f.count(count)}`).join(', ');
  let from = 0;
  return (
    <>
      <div className="bar tall of" role="img" aria-label={`${label} (${described})`}>
        <svg viewBox={`0 0 ${Math.max(1, sheets.length)} 1`} preserveAspectRatio="none" aria-hidden="true">
          {counts.map(({ status, count }) => {
            const x = from;
            from += count;
            return <rect key={status} className={`fill-${toneOf(status)}`} x={x} width={count} height="1" />;
          })}
        </svg>
      </div>
      <dl className="kv counts">
        {counts.map(({ status, count }) => (
          <div className="pair-row" key={status}>
            <dt>
              <StatusChip status={status} bare />
            </dt>
            <dd>
              <Link to="/campaigns/$id" params={{ id: campaign }} search={{ status }}>
                {f.count(count)}
                <span className="sr"> {t(`status.${status}`)}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
