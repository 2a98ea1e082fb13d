import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Leaf, Sheet } from '../model.ts';
import { isScored } from '../tree.ts';
import { markLeaves } from './api.ts';
import { lookAgain } from './refusal.ts';
import { useUndo } from './use-undo.ts';
import { isReturned, type MarkKind } from './work.ts';

interface Props {
  sheet: Sheet;
  /** As they were on screen when the dialog opened: these versions of them are reviewed. */
  leaves: readonly Leaf[];
  onDone: () => void;
  onClose: () => void;
}

/** Reviews all of them or, where one has changed meanwhile, none; it can be undone in the notice that says so. */
export function ReviewDialog({ sheet, leaves, onDone, onClose }: Props) {
  const { t } = useTranslation('unit-work');
  const f = useFormat();
  const queries = useQueryClient();
  const undo = useUndo(sheet);
  const count = leaves.length;
  const unscored = leaves.filter((leaf) => !isScored(leaf)).length;
  const returned = leaves.filter((leaf) => isReturned(sheet, leaf)).length;
  const mark = (key: string, kind: MarkKind) =>
    markLeaves(
      queries,
      sheet.id,
      key,
      leaves.map(({ code, version }) => ({ leaf: code, kind, version })),
    );
  return (
    <ActionDialog
      title={t('mark.reviewMany', { count })}
      submit={t('mark.reviewMany', { count })}
      run={async (key) => {
        await mark(key, 'REVIEWED');
        showToast(t('mark.reviewDone', { count }), () => void undo(() => mark(crypto.randomUUID(), 'TAKEN_BACK')));
      }}
      onDone={onDone}
      onRefused={() => lookAgain(queries, sheet.id)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('mark.reviewText')}</p>
          {unscored + returned > 0 && (
            <Banner tone="warn" icon="warning">
              {unscored > 0 && <p>{t('mark.reviewEmpty', { count: unscored })}</p>}
              {returned > 0 && <p>{t('mark.reviewReturned', { count: returned })}</p>}
            </Banner>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
          <section className="nodes" tabIndex={0} aria-label={t('mark.chosen', { count })}>
            <ul className="rows">
              {leaves.map((leaf) => (
                <li key={leaf.code} className="row between">
                  <span>{`${leaf.code} ${leaf.name}`}</span>
                  <b className="nowrap">{f.score(leaf.self?.score)}</b>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </ActionDialog>
  );
}
