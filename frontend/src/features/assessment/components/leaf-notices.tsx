import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { useConnection } from '../../../lib/connection.ts';
import { formatHour } from '../../../lib/dates.ts';
import { showToast } from '../../../lib/toasts.ts';
import { isInHand, type Leaf, may, type Sheet } from '../model.ts';
import type { Outbox } from '../saving/outbox.ts';
import { ConflictPanel } from './conflict-panel.tsx';

/** What stands in the way of saving, above the leaf: no connection, a conflict, a refusal, or somebody else scores it. */
export function LeafNotices({ sheet, leaf, outbox }: { sheet: Sheet; leaf: Leaf; outbox: Outbox }) {
  const { t } = useTranslation('assessment');
  const connection = useConnection();
  const state = outbox.states.of(leaf.code);
  const count = outbox.unsent.length;
  const giveUp = async (version: number, give: () => Promise<void>) => {
    const typed = outbox.draft(leaf.code);
    await give();
    showToast(t('givenUp'), typed && (() => outbox.bringBack(leaf.code, typed, version)));
  };
  const ended = state.kind === 'kept' && state.reason === 'session';
  const kept = state.kind === 'kept' || (connection.state === 'offline' && count > 0);
  return (
    <>
      {kept && (
        <Banner
          tone="warn"
          icon="cloud-off"
          live
          action={
            !ended && (
              <button className="btn small" type="button" onClick={() => outbox.wake()}>
                {t('retryNow')}
              </button>
            )
          }
        >
          <b>
            {connection.state === 'offline'
              ? t('kept.offline', { time: formatHour(connection.since), count })
              : t('kept.server', { count })}
          </b>
          <p className="sm">{t(ended ? 'kept.signIn' : 'kept.hint')}</p>
        </Banner>
      )}
      {state.kind === 'conflict' && (
        <ConflictPanel
          state={state}
          onMine={() => outbox.keepMine(leaf.code)}
          onTheirs={() => void giveUp(state.theirs.version, () => outbox.takeTheirs(leaf.code))}
        />
      )}
      {state.kind === 'refused' && (
        <Banner tone="neg" icon="warning" live>
          <b>{t('refused.title')}</b> {state.message}
          <p className="sm">{t('refused.hint')}</p>
          <div className="row">
            <button className="btn small" type="button" onClick={() => outbox.flush(leaf.code)}>
              {t('retryNow')}
            </button>
            <button className="btn small quiet" type="button" onClick={() => void giveUp(leaf.version, () => outbox.discard(leaf.code))}>
              {t('refused.discard')}
            </button>
          </div>
        </Banner>
      )}
      <Reader sheet={sheet} leaf={leaf} />
    </>
  );
}

function Reader({ sheet, leaf }: { sheet: Sheet; leaf: Leaf }) {
  const { t } = useTranslation('assessment');
  if (leaf.notApplicable) {
    return <Banner icon="not-applicable">{t('reader.notApplicable')}</Banner>;
  }
  if (leaf.scoredBy !== 'SELF') {
    return <Banner icon={leaf.scoredBy === 'SURVEY' ? 'survey' : 'province'}>{t(`reader.${leaf.scoredBy}`)}</Banner>;
  }
  if (isInHand(sheet) && !may(leaf, 'score') && !may(leaf, 'prove')) {
    return <Banner icon="lock">{t('reader.closed')}</Banner>;
  }
  return null;
}
