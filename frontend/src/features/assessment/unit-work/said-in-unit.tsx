import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import type { Mark, WorkState } from './work.ts';
import { WORK_LOOKS } from './work-looks.ts';

const TONES: Partial<Record<WorkState, string>> = { RETURNED: 'flag warn', REVIEWED: 'flag pos' };

/** How a leaf stands inside the unit, with the words that hold now. */
export function Standing({ state, mark }: { state: WorkState; mark: Mark }) {
  const { t } = useTranslation('unit-work');
  return (
    <div role="status">
      <p className="unit-standing">
        <span className={TONES[state] ?? 'flag'}>
          <Icon name={WORK_LOOKS[state]} />
          <b>{t(`state.${state}`)}</b>
        </span>
        <Who mark={mark} />
      </p>
      {mark.remark && <p className="pre">{mark.remark}</p>}
    </div>
  );
}

/** Everything that was said about a leaf inside the unit, where that is more than what holds now. */
export function Earlier({ history }: { history: readonly Mark[] }) {
  const { t } = useTranslation('unit-work');
  return history.length < 2 ? null : (
    <details className="unit-said">
      <summary>{t('mark.history', { count: history.length })}</summary>
      <ul className="tl sm">
        {history.map((mark) => (
          <li className="done" key={mark.at}>
            <Who mark={mark} />
            {mark.remark && <span className="pre">{mark.remark}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Who({ mark: { kind, byName, at } }: { mark: Mark }) {
  const { t } = useTranslation('unit-work');
  return <span className="sm mute">{t(`said.${kind}`, { name: byName, moment: formatMoment(at) })}</span>;
}
