import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { iconOf, STATUSES, toneOf } from '../../../components/domain/status-chip.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Progress } from '../api.ts';
import { countOf } from '../counts.ts';

/** How many sheets stand where; each number leads to these sheets. */
export function StatusTiles({ progress }: { progress: Progress }) {
  const { t } = useTranslation('shared');
  const f = useFormat();
  return (
    <div className="tiles">
      {STATUSES.map((status) => (
        <Link className="tile" key={status} to="/campaigns/$id" params={{ id: progress.campaign }} search={{ status }}>
          <span className="k">
            <span className={`st st-${toneOf(status)} bare`}>
              <Icon name={iconOf(status)} />
            </span>
            {t(`status.${status}`)}
          </span>
          <span className="v">{f.count(countOf(progress.all.statuses, status))}</span>
        </Link>
      ))}
    </div>
  );
}
