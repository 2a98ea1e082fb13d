import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useKeys } from '../../../lib/keys.ts';
import { useWideScreen } from '../../../lib/media.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { waiting } from '../carry/carried.ts';
import { useCarried } from '../carry/use-carried.ts';
import { nextWork } from '../filters.ts';
import { type Leaf, may, type Sheet } from '../model.ts';
import { groupNeeds, type Needs } from '../needs.ts';
import { unsavedOf } from '../saving/unsaved.ts';
import { useDrafts } from '../saving/use-drafts.ts';
import { useOutbox } from '../saving/use-outbox.ts';
import type { Show } from '../shows.ts';
import { appraisalStage, appraised } from '../stages.ts';
import { neighbours } from '../tree.ts';
import { atLeaf } from '../viewer/use-look.ts';
import { AppraisalPane } from './appraisal-pane.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { type EvidenceTask, EvidenceTaskDialog } from './evidence-tasks.tsx';
import { LeafFooter, NextWork } from './leaf-footer.tsx';
import { LeafPane } from './leaf-pane.tsx';
import { type LeafTask, LeafTaskDialog } from './leaf-tasks.tsx';
import { isReady, MainMove } from './main-move.tsx';
import { NeedsSummary } from './needs-summary.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { type SheetTask, SheetTaskDialog } from './sheet-tasks.tsx';
import { TreePane } from './tree-pane.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';

interface Props {
  sheet: Sheet;
  code: string;
  username: string;
  q: string;
  show?: Show;
}

/** Tree and leaf side by side; on a phone the tree is in a drawer. */
export function Workbench({ sheet: loaded, code, username, q, show }: Props) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const navigate = useNavigate();
  const outbox = useOutbox(loaded.id, username);
  const objections = useDrafts('objection', username, loaded.id);
  const corrections = useDrafts('appraisal', username, loaded.id);
  const wide = useWideScreen();
  const [drawer, setDrawer] = useState(false);
  const [task, setTask] = useState<SheetTask>();
  const [asked, setAsked] = useState<{ code: string; task: LeafTask }>();
  if (asked && asked.code !== code) {
    // It was about the leaf that was left, and must not come up again there.
    setAsked(undefined);
  }
  const [needs, setNeeds] = useState<Needs>();
  // Held here and not where the documents stand: that place changes with the width of the window, and files on their way must not.
  const [proof, setProof] = useState<{ code: string; task: EvidenceTask }>();
  const onProof = useCallback((task: EvidenceTask) => setProof({ code, task }), [code]);
  if (proof && proof.code !== code) {
    setProof(undefined);
  }
  const brought = useCarried(loaded);
  const { accepted } = outbox.states;
  // biome-ignore lint/correctness/useExhaustiveDependencies: their number stands for the views that saves brought
  const sheet = useMemo(() => {
    const carried = new Set(waiting(loaded, brought).map(({ leaf }) => leaf));
    return { ...loaded, leaves: loaded.leaves.map((leaf) => withCarried(outbox.states.freshest(leaf), carried)) };
  }, [loaded, outbox, accepted, brought]);
  const leaf = sheet.leaves.find((one) => one.code === code) as Leaf;
  const open = (to: Leaf | undefined) => to && void navigate({ to: '.', search: atLeaf(to.code) });
  const ask = (about: LeafTask) => setAsked({ code, task: about });
  const { previous, next } = neighbours(sheet.leaves, code);
  const { doc } = useSearch({ strict: false });
  const looking = leaf.evidence?.some(({ id }) => id === doc) ?? false;
  const stage = may(leaf, 'appraise') ? appraisalStage(sheet) : undefined;

  useKeys({
    j: () => open(next),
    k: () => open(previous),
    n: () => open(nextWork(sheet, code, show)),
    w: () => document.querySelector('[data-why]')?.toggleAttribute('open'),
  });
  useEffect(() => {
    // The foot takes the place of the bottom navigation on a phone.
    document.body.classList.add('has-bar');
    return () => document.body.classList.remove('has-bar');
  }, []);

  const unsent = unsavedOf(sheet, outbox).map((one) => one.code);
  const drafted = objections.all.filter(([one]) => sheet.leaves.some((leaf) => leaf.code === one && may(leaf, 'object'))).length;
  const marked = useSame([...unsent, ...corrections.all.map(([one]) => one)]);
  // A save draws the tree when there is time: keys that come meanwhile go first.
  const tree = useDeferredValue(useMemo(() => ({ sheet, leaf, unsent: marked, q, show }), [sheet, leaf, marked, q, show]));
  const appraising = sheet.allowed.includes('appraise');
  const done = appraised(sheet);
  const top = (
    <>
      <div className="only-phone row between">
        <button className="btn small" type="button" onClick={() => setDrawer(true)}>
          <Icon name="tree" />
          {t('openTree')}
        </button>
        <span className="sm mute">
          {appraising
            ? t('appraisal.progress', { done: f.count(done.done), of: f.count(done.of) })
            : t('progress', { scored: f.count(sheet.progress.scored), leaves: f.count(sheet.progress.leaves) })}
        </span>
      </div>
      {needs && <NeedsSummary sheetId={sheet.id} needs={needs} onClose={() => setNeeds(undefined)} />}
      <UnsavedNotice sheet={sheet} outbox={outbox} open={stage ? undefined : code} />
      <SheetNotices sheet={sheet} />
    </>
  );
  const foot = (
    <>
      <MainMove sheet={sheet} drafted={drafted} onTask={setTask} />
      <NextWork sheet={sheet} code={code} show={show} main={!isReady(sheet)} />
    </>
  );
  return (
    <div className={wide ? (looking ? 'bench sheet trio looking' : 'bench sheet trio') : 'bench sheet'}>
      <section className="pane pane-side tree-pane no-phone" aria-label={t('tree')}>
        <TreePane {...tree} onTask={setTask} />
      </section>
      <section className="pane leaf-pane" aria-label={t('current')}>
        {stage ? (
          <AppraisalPane
            key={`${code} ${stage}`}
            {...{ sheet, leaf, stage, top, foot }}
            drafts={corrections}
            onTask={ask}
            onNext={(now) => open(nextWork(now, code, show))}
            onProof={onProof}
          />
        ) : (
          <>
            <div className="leaf-b" key={code}>
              {top}
              {outbox.restored ? (
                <LeafPane
                  key={`${code} ${outbox.states.epoch(code)}`}
                  {...{ sheet, leaf, outbox, objections, onProof }}
                  onTask={ask}
                  onNext={() => open(next)}
                />
              ) : (
                <Skeleton rows={6} />
              )}
            </div>
            <LeafFooter sheet={sheet} code={code}>
              {foot}
            </LeafFooter>
          </>
        )}
      </section>
      {wide && (
        <section className={looking ? 'pane pane-side viewer-pane' : 'pane pane-side viewer-pane evidence-pane'} aria-label={t('evidence')}>
          <EvidenceSection key={code} sheet={sheet} leaf={leaf} pane onTask={onProof} />
        </section>
      )}
      {drawer && (
        <Dialog drawer title={t('tree')} onClose={() => setDrawer(false)}>
          <TreePane {...tree} onTask={setTask} onPick={() => setDrawer(false)} />
        </Dialog>
      )}
      {proof && <EvidenceTaskDialog task={proof.task} sheet={sheet} leaf={code} onClose={() => setProof(undefined)} />}
      {/* Here, so that what is typed in it stays when the leaf is somebody else's meanwhile. */}
      {asked && (
        <LeafTaskDialog task={asked.task} {...{ sheet, leaf }} unsent={unsent.includes(code)} onClose={() => setAsked(undefined)} />
      )}
      {task && (
        <SheetTaskDialog
          {...{ task, sheet, outbox, objections }}
          onNeeds={(errors) => setNeeds(groupNeeds(sheet, errors))}
          onClose={() => setTask(undefined)}
        />
      )}
    </div>
  );
}

/** The same list as long as it says the same, so that what is drawn from it stands. */
function useSame(codes: string[]): string[] {
  const said = codes.join(' ');
  return useMemo(() => (said === '' ? [] : said.split(' ')), [said]);
}

/** The leaf itself where nothing of last year waits beside it: what did not change is not drawn again. */
function withCarried(leaf: Leaf, carried: ReadonlySet<string>): Leaf {
  return carried.has(leaf.code) ? { ...leaf, carried: true } : leaf;
}
