import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import type { Leaf, Sheet } from '../model.ts';
import { GiveDialog } from './give-dialog.tsx';
import { Holder } from './holder.tsx';
import { Earlier, Standing } from './said-in-unit.tsx';
import { SendBackDialog } from './send-back-dialog.tsx';
import { useUnitWorkActions } from './use-unit-work-actions.ts';
import { dutyOf, holderOf, type Work, type WorkLeaf, workAt, workState } from './work.ts';

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  /** Whether the leaf is typed and not on the server yet: nobody marks what is about to change. */
  unsent: boolean;
}

/** A leaf inside its unit: who works on it, whether it is done, and what the head says. */
export function WorkPanel({ sheet, leaf, unsent }: Props) {
  const work = workAt(sheet, leaf);
  return sheet.work && work ? <Panel {...{ sheet, leaf, unsent, work }} unit={sheet.work} /> : null;
}

function Panel({ sheet, leaf, unsent, work, unit }: Props & { work: WorkLeaf; unit: Work }) {
  const { t } = useTranslation('unit-work');
  const [dialog, setDialog] = useState<'give' | 'send-back'>();
  const actions = useUnitWorkActions(sheet);
  const state = workState(sheet, leaf);
  const head = unit.allowed.includes('review');
  const ownMark = work.mark?.by === unit.me && work.mark.kind === 'DONE';
  const mark = (kind: 'DONE' | 'REVIEWED' | 'TAKEN_BACK', done: string) =>
    void actions.mark({ leaf: leaf.code, kind, version: leaf.version }, done);
  const give = (username: string | null, done: string) => {
    const before = dutyOf(work);
    const dueOn = username === null && work.room === null ? null : before.dueOn;
    void actions.give({ ...before, username, dueOn }, before, done);
  };
  return (
    <section className={state === 'RETURNED' ? 'unit-work back' : 'unit-work'} aria-label={t('title')}>
      <div className="unit-work-h">
        {holderOf(work) === '' ? <span className="sm mute">{t('nobody')}</span> : <Holder sheet={sheet} leaf={leaf} />}
        {work.open && (
          <span className="row">
            {head ? (
              <>
                <Small label={t('give.open')} onClick={() => setDialog('give')} />
                {state !== 'RETURNED' && <Small label={t('mark.sendBack')} off={unsent} onClick={() => setDialog('send-back')} />}
                {state !== 'REVIEWED' && (
                  <Small
                    label={t('mark.review')}
                    off={unsent}
                    onClick={() => mark('REVIEWED', t('mark.reviewToast', { code: leaf.code }))}
                  />
                )}
              </>
            ) : (
              <>
                {work.username === null && (
                  <Small label={t('give.take')} onClick={() => give(unit.me, t('give.taken', { code: leaf.code }))} />
                )}
                {work.username === unit.me && (
                  <Small label={t('give.letGo')} onClick={() => give(null, t('give.letGone', { code: leaf.code }))} />
                )}
                {state !== 'REVIEWED' && state !== 'DONE' && (
                  <Small label={t('mark.done')} off={unsent} onClick={() => mark('DONE', t('mark.doneToast', { code: leaf.code }))} />
                )}
              </>
            )}
            {work.mark && (head || ownMark) && (
              <Small label={t('mark.takeBack')} off={unsent} onClick={() => mark('TAKEN_BACK', t('mark.takenBack', { code: leaf.code }))} />
            )}
          </span>
        )}
      </div>
      {work.open && unsent && <p className="hint">{t('mark.unsaved')}</p>}
      {state && work.mark && <Standing state={state} mark={work.mark} />}
      {state === 'RETURNED' && !head && <p className="hint">{t('mend')}</p>}
      <Earlier history={work.history} />
      {actions.fault && (
        <Banner tone="neg" icon="warning" live>
          {actions.fault}
        </Banner>
      )}
      {dialog === 'give' && <GiveDialog sheet={sheet} work={unit} chosen={[leaf.code]} onClose={() => setDialog(undefined)} />}
      {dialog === 'send-back' && <SendBackDialog sheet={sheet} leaf={leaf} onClose={() => setDialog(undefined)} />}
    </section>
  );
}

function Small({ label, off = false, onClick }: { label: string; off?: boolean; onClick: () => void }) {
  return (
    <button
      className="btn small"
      type="button"
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) {
          onClick();
        }
      }}
    >
      {label}
    </button>
  );
}
