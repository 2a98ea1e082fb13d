import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { actionOf } from '../history.ts';
import type { Leaf, Sheet, TimelineEntry } from '../model.ts';

interface Props {
  sheet: Sheet;
  entries: readonly TimelineEntry[];
  onLeaf: (leaf: Leaf) => void;
}

/** What happened to the sheet, the latest first: who, when, why, and from which status to which. */
export function Timeline({ sheet, entries, onLeaf }: Props) {
  return (
    <ol className="log">
      {[...entries].reverse().map((entry) => (
        <Entry key={`${entry.at} ${entry.action} ${entry.leaf ?? ''}`} {...{ sheet, entry, onLeaf }} />
      ))}
    </ol>
  );
}

function Entry({ sheet, entry, onLeaf }: { sheet: Sheet; entry: TimelineEntry; onLeaf: (leaf: Leaf) => void }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const action = actionOf(entry);
  const leaf = sheet.leaves.find(({ code }) => code === entry.leaf);
  return (
    <li>
      <span className="log-i">
        <Icon name={action?.icon ?? 'info'} />
      </span>
      <div>
        <p className="row">
          <b>{action ? t(`timeline.action.${action.name}`) : entry.action}</b>
          {entry.from && entry.to && entry.from !== entry.to && (
            <span className="row">
              <StatusChip status={entry.from} />
              <Icon name="right" />
              <span className="sr">{t('timeline.becomes')}</span>
              <StatusChip status={entry.to} />
            </span>
          )}
        </p>
        {leaf && (
          <button className="link left" type="button" onClick={() => onLeaf(leaf)}>
            {`${leaf.code} ${leaf.name}`}
          </button>
        )}
        {entry.leaf?.includes('@') && <p>{t('timeline.gone', { code: entry.leaf.replace(/@.*/, '') })}</p>}
        {entry.text && <p className="quote">{entry.text}</p>}
        <p className="sm mute">
          <time dateTime={entry.at}>{f.instant(entry.at)}</time>
          {entry.by && ` · ${entry.by}`}
        </p>
      </div>
      <Link className="btn small quiet" to="/assessments/$id/history" params={{ id: sheet.id }} search={{ at: entry.at }} preload={false}>
        {t('timeline.then')}
        <span className="sr">{f.instant(entry.at)}</span>
      </Link>
    </li>
  );
}
