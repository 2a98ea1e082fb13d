import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveBlob } from '../../../../api/file.ts';
import { Banner } from '../../../../components/ui/banner.tsx';
import { Icon, type IconName } from '../../../../components/ui/icon.tsx';
import { formatHourToSecond, formatMoment } from '../../../../lib/dates.ts';
import { heldQuery, type IndexSetDetail } from '../../api.ts';
import { firstUnreadable } from '../../draft/form.ts';
import type { SaveState } from '../../draft/saver.ts';
import type { Editor } from '../../use-editor.ts';

const LOOKS: Record<SaveState['kind'], { tone: string; icon: IconName }> = {
  idle: { tone: '', icon: 'check' },
  waiting: { tone: 'busy', icon: 'again' },
  saving: { tone: 'busy', icon: 'again' },
  saved: { tone: '', icon: 'check' },
  unreadable: { tone: 'off', icon: 'warning' },
  unsent: { tone: 'off', icon: 'cloud-off' },
  refused: { tone: 'off', icon: 'warning' },
  conflict: { tone: 'off', icon: 'warning' },
};

/** How the draft stands with the server. */
export function SaveLine({ state, editor, onGo }: { state: SaveState; editor: Editor; onGo: (key: string | null) => void }) {
  const { t } = useTranslation('index-set');
  const { tone, icon } = LOOKS[state.kind];
  const unreadable = state.kind === 'unreadable' ? firstUnreadable(editor.draft) : undefined;
  return (
    <span role="status">
      {state.kind !== 'idle' && (
        <span className={`saved ${tone}`}>
          <Icon name={icon} />
          {state.kind === 'saved' ? t('save.saved', { time: formatHourToSecond(state.at) }) : t(`save.${state.kind}`)}
          {unreadable && (
            <button className="link" type="button" onClick={() => onGo(unreadable.key)}>
              {unreadable.code}
            </button>
          )}
        </span>
      )}
    </span>
  );
}

export function WhoChanged({ held }: { held: IndexSetDetail | undefined }) {
  const { t } = useTranslation('index-set');
  return held?.changedAt
    ? t('conflict.who', { name: held.changedByName ?? t('conflict.somebody'), time: formatMoment(held.changedAt) })
    : t('conflict.changed');
}

/** Somebody else changed the draft: who and when, and a way on that throws nothing away. */
export function ConflictBanner({ set, editor }: { set: IndexSetDetail; editor: Editor }) {
  const { t } = useTranslation('index-set');
  const held = useQuery(heldQuery(set.id)).data;
  const download = () => saveBlob(new Blob([JSON.stringify(editor.draft, null, 2)], { type: 'application/json' }), `${set.id}.json`);
  return (
    <Banner tone="neg" icon="warning" live>
      <WhoChanged held={held} /> {t('conflict.kept')}
      <div className="row">
        <button className="btn primary" type="button" aria-disabled={!held} onClick={() => held && editor.api.reload(held)}>
          {t('conflict.reload')}
        </button>
        <button className="btn" type="button" onClick={download}>
          <Icon name="download" />
          {t('conflict.download')}
        </button>
      </div>
    </Banner>
  );
}
