import { useTranslation } from 'react-i18next';
import { STATUSES, toneOf } from '../../../components/domain/status-chip.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Count } from '../api.ts';
import { countOf } from '../counts.ts';

/** "2 đang tự chấm · 13 tổ thẩm định": what a stack shows, in words. */
export function useStatusWords(): (count: Count) => string {
  const { t } = useTranslation('shared');
  const f = useFormat();
  return ({ statuses }) =>
    STATUSES.filter((status) => countOf(statuses, status) > 0)
      .map((status) => `${f.count(countOf(statuses, status))} ${t(`status.${status}`).toLowerCase()}`)
      .join(' · ');
}

/** Sheets by status as one bar from 0 to all of them. */
export function StatusStack({ count }: { count: Count }) {
  const words = useStatusWords();
  let from = 0;
  return (
    <div className="bar tall of" role="img" aria-label={words(count)}>
      <svg viewBox={`0 0 ${Math.max(1, count.units)} 1`} preserveAspectRatio="none" aria-hidden="true">
        {STATUSES.map((status) => {
          const width = countOf(count.statuses, status);
          const x = from;
          from += width;
          return width > 0 && <rect key={status} className={`fill-${toneOf(status)}`} x={x} width={width} height="1" />;
        })}
      </svg>
    </div>
  );
}
