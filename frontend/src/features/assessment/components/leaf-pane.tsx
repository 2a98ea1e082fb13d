import { useTranslation } from 'react-i18next';
import { Guidance } from '../../../components/guidance/guidance.tsx';
import { RuleHint } from '../../../components/rule/rule-hint.tsx';
import { useWideScreen } from '../../../lib/media.ts';
import { CarriedPanel } from '../carry/carried-panel.tsx';
import { isOwn, type Leaf, may, type Sheet } from '../model.ts';
import type { Drafts } from '../saving/drafts.ts';
import type { Outbox } from '../saving/outbox.ts';
import { WorkPanel } from '../unit-work/work-panel.tsx';
import { useLeafForm } from '../use-leaf-form.ts';
import { useSaveAndNext } from '../use-save-and-next.ts';
import { EvidenceSection } from './evidence-section.tsx';
import type { EvidenceTask } from './evidence-tasks.tsx';
import { LeafForm } from './leaf-form.tsx';
import { LeafHead } from './leaf-head.tsx';
import { LeafNotices } from './leaf-notices.tsx';
import type { LeafTask } from './leaf-tasks.tsx';
import { NotApplicablePanel } from './not-applicable-panel.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import { RequestPanel } from './request-panel.tsx';
import { SaveStatus } from './save-status.tsx';
import { Stages } from './stages.tsx';

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  outbox: Outbox;
  objections: Drafts<string>;
  onTask: (task: LeafTask) => void;
  onNext: () => void;
  onProof: (task: EvidenceTask) => void;
}

/** One leaf: where it stands, how it is scored, what is entered and what the stages said. */
export function LeafPane({ sheet, leaf, outbox, objections, onTask, onNext, onProof }: Props) {
  const { t } = useTranslation('assessment');
  const form = useLeafForm(sheet.indexSet.id, leaf, outbox);
  const wide = useWideScreen();
  const unsent = outbox.draft(leaf.code) !== undefined || outbox.unread.has(leaf.code);
  const appraisedAlready = leaf.district !== null || leaf.province !== null || leaf.reappraisal !== null;

  useSaveAndNext(() => {
    outbox.flush(leaf.code);
    onNext();
  });

  return (
    <>
      <LeafNotices sheet={sheet} leaf={leaf} outbox={outbox} />
      <LeafHead sheet={sheet} leaf={leaf}>
        <SaveStatus state={form.state} faulty={Object.keys(form.faults).length > 0} />
      </LeafHead>
      <WorkPanel sheet={sheet} leaf={leaf} unsent={unsent} />
      <RequestPanel leaf={leaf} onTask={onTask} />
      {appraisedAlready && <Stages sheet={sheet} leaf={leaf} />}
      <ObjectionPanel leaf={leaf} drafts={objections} />
      <Guidance indexSet={sheet.indexSet.id} leaf={leaf} />
      <RuleHint rule={form.rule} input={form.input} />
      {isOwn(leaf) && <LeafForm leaf={leaf} form={form} outbox={outbox} editable={may(leaf, 'score')} />}
      {may(leaf, 'score') && <CarriedPanel sheet={sheet} leaf={leaf} form={form} />}
      {!wide && <EvidenceSection sheet={sheet} leaf={leaf} onTask={onProof} />}
      <NotApplicablePanel leaf={leaf} onTask={onTask} />
      {!appraisedAlready && <Stages sheet={sheet} leaf={leaf} />}
      {sheet.status === 'EXPLANATION' && may(leaf, 'object') && <p className="hint">{t('round.keptHint')}</p>}
    </>
  );
}
