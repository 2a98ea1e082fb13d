import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useKeys } from '../../../lib/keys.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Leaf, Sheet } from '../model.ts';
import { useOutbox } from '../saving/use-outbox.ts';
import { neighbours, nextToDo } from '../tree.ts';
import { LeafFooter } from './leaf-footer.tsx';
import { LeafPane } from './leaf-pane.tsx';
import { TreePane } from './tree-pane.tsx';

interface Props {
  sheet: Sheet;
  code: string;
  username: string;
  q: string;
  show?: 'rest';
}

/** Tree and leaf side by side; on a phone the tree is in a drawer. */
export function Workbench({ sheet: loaded, code, username, q, show }: Props) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const navigate = useNavigate();
  const outbox = useOutbox(loaded.id, username);
  const [drawer, setDrawer] = useState(false);
  const { revision } = outbox.states;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for what the outbox knows
  const sheet = useMemo(
    () => ({ ...loaded, leaves: loaded.leaves.map((leaf) => outbox.states.freshest(leaf)) }),
    [loaded, outbox, revision],
  );
  const leaf = sheet.leaves.find((one) => one.code === code) as Leaf;
  const open = (to: Leaf | undefined) => to && void navigate({ to: '.', search: (old: object) => ({ ...old, leaf: to.code }) });
  const { previous, next } = neighbours(sheet.leaves, code);

  useKeys({
    j: () => open(next),
    k: () => open(previous),
    n: () => open(nextToDo(sheet.leaves, code)),
    w: () => document.querySelector('[data-why]')?.toggleAttribute('open'),
  });
  useEffect(() => {
    // The foot takes the place of the bottom navigation on a phone.
    document.body.classList.add('has-bar');
    return () => document.body.classList.remove('has-bar');
  }, []);

  const tree = { sheet, leaf, unsent: [...outbox.unsent, ...outbox.unread.keys()], q, show };
  return (
    <div className="bench sheet">
      <section className="pane pane-side tree-pane no-phone" aria-label={t('tree')}>
        <TreePane {...tree} />
      </section>
      <section className="pane leaf-pane" aria-label={t('current')}>
        <div className="leaf-b" key={code}>
          <div className="only-phone row between">
            <button className="btn small" type="button" onClick={() => setDrawer(true)}>
              <Icon name="tree" />
              {t('openTree')}
            </button>
            <span className="sm mute">
              {t('progress', { scored: f.count(sheet.progress.scored), leaves: f.count(sheet.progress.leaves) })}
            </span>
          </div>
          {sheet.indexSet.illustrative && (
            <Banner>
              {t('illustrative')}{' '}
              <Link to="/index-sets/$id" params={{ id: sheet.indexSet.id }}>
                {t('openIndexSet')}
              </Link>
            </Banner>
          )}
          {outbox.restored ? (
            <LeafPane key={`${code} ${outbox.states.epoch(code)}`} sheet={sheet} leaf={leaf} outbox={outbox} onNext={() => open(next)} />
          ) : (
            <Skeleton rows={6} />
          )}
        </div>
        <LeafFooter leaves={sheet.leaves} code={code} />
      </section>
      {drawer && (
        <Dialog drawer title={t('tree')} onClose={() => setDrawer(false)}>
          <TreePane {...tree} onPick={() => setDrawer(false)} />
        </Dialog>
      )}
    </div>
  );
}
