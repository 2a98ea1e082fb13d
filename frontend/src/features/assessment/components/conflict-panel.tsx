import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatHourToSecond } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { useInputWords } from '../input-words.ts';
import { type Entry, entryOf, type Leaf, ruleOf } from '../model.ts';
import type { SaveState } from '../saving/save-state.ts';
import { STAGES } from '../stages.ts';

interface Props {
  state: Omit<Extract<SaveState, { kind: 'conflict' }>, 'kind'>;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people changed the leaf: both contents side by side, and only a choice saves. */
export function ConflictPanel({ state: { mine, theirs, by, at }, onMine, onTheirs }: Props) {
  const { t } = useTranslation('assessment');
  const name = by?.name ?? t('conflict.somebody');
  // Whoever was faster changed one stage: the unit its own, another appraiser the same as this one.
  const changed = STAGES.find((stage) => at !== null && theirs[stage.name]?.at === at)?.name ?? 'self';
  return (
    <Banner tone="warn" icon="warning" live>
      <h2 className="conflict-h">
        {at ? t('conflict.title', { name, time: formatHourToSecond(at) }) : t('conflict.titleNoTime', { name })}
      </h2>
      <p className="sm">{t('conflict.hint')}</p>
      <div className="triple duo">
        <Side className="now" label={t('conflict.mine')} icon="pen" entry={mine} leaf={theirs}>
          <button className="btn primary small" type="button" onClick={onMine}>
            {t('conflict.keepMine')}
          </button>
        </Side>
        <Side label={t('conflict.theirs', { stage: t(`stages.${changed}`) })} icon="lock" entry={entryOf(theirs[changed])} leaf={theirs}>
          <button className="btn small" type="button" onClick={onTheirs}>
            {t('conflict.takeTheirs')}
          </button>
        </Side>
      </div>
    </Banner>
  );
}

interface SideProps {
  className?: string;
  label: string;
  icon: 'pen' | 'lock';
  entry: Entry;
  leaf: Leaf;
  children: React.ReactNode;
}

function Side({ className, label, icon, entry, leaf, children }: SideProps) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const words = useInputWords();
  return (
    <div className={className}>
      <span className="s-l">
        <Icon name={icon} />
        {label}
      </span>
      <span className="s-v">
        {entry.score === null && entry.input !== null ? <small>{t('conflict.byRule')}</small> : f.score(entry.score)}{' '}
        <small>{t('ofMaximum', { points: f.score(leaf.enterableMax) })}</small>
      </span>
      <span className="s-d">
        {words(ruleOf(leaf), entry.input)}
        {entry.explanation && <span className="mute">{` “${entry.explanation}”`}</span>}
        {entry.evidenceIncomplete && <span className="mute">{` · ${t('incomplete')}`}</span>}
      </span>
      <div className="s-r">{children}</div>
    </div>
  );
}
