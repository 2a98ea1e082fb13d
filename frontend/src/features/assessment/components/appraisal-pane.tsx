import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Guidance } from '../../../components/guidance/guidance.tsx';
import { RuleHint } from '../../../components/rule/rule-hint.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { useKeys } from '../../../lib/keys.ts';
import { useWideScreen } from '../../../lib/media.ts';
import { showToast } from '../../../lib/toasts.ts';
import { type Leaf, may, type Sheet } from '../model.ts';
import type { Drafts } from '../saving/drafts.ts';
import { type AppraisalStage, isRequested } from '../stages.ts';
import { type AppraisalDraft, useAppraisalForm } from '../use-appraisal-form.ts';
import { useSaveAndNext } from '../use-save-and-next.ts';
import { AppraisalForm } from './appraisal-form.tsx';
import { AppraisalNotices } from './appraisal-notices.tsx';
import { Decision } from './decision.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import type { EvidenceTask } from './evidence-tasks.tsx';
import { LeafFigures } from './leaf-figures.tsx';
import { LeafFooter } from './leaf-footer.tsx';
import { LeafHead } from './leaf-head.tsx';
import type { LeafTask } from './leaf-tasks.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import { RequestPanel } from './request-panel.tsx';
import { SaveStatus } from './save-status.tsx';
import { Stages } from './stages.tsx';

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  stage: AppraisalStage;
  drafts: Drafts<AppraisalDraft>;
  top: ReactNode;
  foot: ReactNode;
  onTask: (task: LeafTask) => void;
  onNext: (sheet: Sheet) => void;
  onProof: (task: EvidenceTask) => void;
}

/** One leaf as its appraiser sees it: what the stages said, and the own decision about it. */
export function AppraisalPane({ sheet, leaf, stage, drafts, top, foot, onTask, onNext, onProof }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const form = useAppraisalForm(sheet, leaf, stage, drafts);
  const wide = useWideScreen();
  const [attempted, setAttempted] = useState(false);
  const ready = Object.keys(form.faults).length === 0 && !form.needsReason;

  const onScreen = useRef(true);
  useEffect(() => {
    onScreen.current = true;
    return () => {
      onScreen.current = false;
    };
  }, []);

  /** To the next leaf, unless something was typed on here while it was sent, or another leaf was opened by hand. */
  const goOn = () => onScreen.current && drafts.of(leaf.code) === undefined && onNext(sheet);
  const agree = async () => {
    if (form.state.kind === 'saving' || !may(leaf, 'agree')) {
      return;
    }
    if (form.typed && form.editing) {
      showToast(t('appraisal.typedFirst'));
      return;
    }
    const typed = drafts.of(leaf.code);
    const saved = await form.agree();
    if (saved) {
      showToast(t('appraisal.agreed', { code: leaf.code }), form.decided ? undefined : () => void undo(saved, typed));
      goOn();
    }
  };
  /** Asked for in the notice, which outlives this screen: it answers in a notice too. */
  const undo = async (saved: Leaf, typed?: AppraisalDraft) => {
    try {
      await form.undo(saved, typed);
      showToast(t('appraisal.undone', { code: leaf.code }));
    } catch (error) {
      const message = error instanceof ApiProblem ? error.message : t('shared:failure.notSent');
      showToast(t('appraisal.notUndone', { code: leaf.code, message }));
    }
  };
  const drop = () => {
    const typed = drafts.of(leaf.code);
    form.drop();
    showToast(t('givenUp'), typed && (() => form.bringBack(typed)));
  };
  /** Whether what is typed can go out; where it cannot, the first field that is wrong is shown. */
  const isReady = () => {
    setAttempted(true);
    if (!ready) {
      form.setEditing(true);
      setTimeout(() => document.querySelector<HTMLElement>('.leaf-form [aria-invalid]')?.focus());
    }
    return ready;
  };
  const save = async () => {
    if (isReady() && form.state.kind !== 'saving' && (await form.save())) {
      showToast(t('appraisal.saved', { code: leaf.code }));
      goOn();
    }
  };
  const act = () => void (form.editing ? save() : agree());
  useSaveAndNext(act);
  useKeys({
    d: () => void agree(),
    s: () => {
      form.setEditing(true);
      setTimeout(() => document.querySelector<HTMLElement>('.leaf-form input, .leaf-form textarea')?.focus());
    },
    b: () => may(leaf, 'request') && onTask('ask'),
  });

  // What waits for the unit is not the next thing to decide, though it may be.
  const acts = form.editing ? form.typed || !form.decided : !form.decided && !isRequested(leaf);
  return (
    <>
      <div className="leaf-b" key={leaf.code}>
        {top}
        <LeafHead sheet={sheet} leaf={leaf}>
          {form.typed && form.state.kind === 'idle' ? (
            <span className="saved off">{t('appraisal.unsaved')}</span>
          ) : (
            <SaveStatus state={form.state} faulty={false} />
          )}
        </LeafHead>
        <AppraisalNotices leaf={leaf} form={form} onMine={() => isReady() && form.keepMine()} onTheirs={drop} />
        <Stages sheet={sheet} leaf={leaf} />
        {(leaf.self?.explanation || leaf.self?.evidenceIncomplete) && (
          <Banner icon="pen">
            <b>{t('appraisal.explained')}</b> {leaf.self.explanation}
            {leaf.self.evidenceIncomplete && <span className="mute">{` · ${t('incomplete')}`}</span>}
          </Banner>
        )}
        <ObjectionPanel leaf={leaf} />
        <RequestPanel leaf={leaf} onTask={onTask} />
        <Guidance indexSet={sheet.indexSet.id} leaf={leaf} />
        <LeafFigures leaf={leaf} />
        <RuleHint rule={form.rule} input={form.input} />
        <Decision sheet={sheet} leaf={leaf} form={form} onAsk={() => onTask('ask')} onDrop={drop} />
        {form.editing && <AppraisalForm leaf={leaf} form={form} attempted={attempted} />}
        {!wide && <EvidenceSection sheet={sheet} leaf={leaf} onTask={onProof} />}
      </div>
      <LeafFooter sheet={sheet} code={leaf.code}>
        {acts ? (
          <button className="btn primary" type="button" aria-disabled={form.state.kind === 'saving'} onClick={act}>
            {form.editing ? t('appraisal.saveNext') : t('appraisal.agreeNext')}
          </button>
        ) : (
          foot
        )}
      </LeafFooter>
    </>
  );
}
