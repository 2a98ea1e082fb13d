import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GROUPS } from '../../../lib/groups.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Progress } from '../api.ts';
import { StatusStack, useStatusWords } from './status-stack.tsx';

/** Each group of units with its sheets by status. */
export function GroupProgress({ progress }: { progress: Progress }) {
  const { t } = useTranslation(['report', 'shared']);
  const f = useFormat();
  const words = useStatusWords();
  const groups = GROUPS.flatMap((known) => progress.groups.filter(({ group }) => group === known));
  return (
    <section className="panel" aria-labelledby="by-group">
      <div className="panel-h">
        <h2 id="by-group">{t('byGroup')}</h2>
      </div>
      <div className="panel-b group-bars">
        {groups.map(({ group, count }) => (
          <div className="prog" key={group}>
            <div className="prog-t">
              <Link to="/campaigns/$id" params={{ id: progress.campaign }} search={{ group }}>
                <b>{t(`shared:group.${group}`)}</b>
              </Link>
              <span>{t('units', { count: count.units, shown: f.count(count.units) })}</span>
            </div>
            <StatusStack count={count} />
            <p className="xs mute">{words(count)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
