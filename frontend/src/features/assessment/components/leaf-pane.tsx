import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwn, type Leaf, type Sheet } from '../model.ts';
import type { Outbox } from '../saving/outbox.ts';
import { useLeafForm } from '../use-leaf-form.ts';
import { LeafForm } from './leaf-form.tsx';
import { LeafNotices } from './leaf-notices.tsx';
import { RuleWords } from './rule-words.tsx';
import { SaveStatus } from './save-status.tsx';
import { Stages } from './stages.tsx';

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  outbox: Outbox;
  onNext: () => void;
}

/** One leaf: where it stands, how it is scored, what is entered and what the stages said. */
export function LeafPane({ sheet, leaf, outbox, onNext }: Props) {
  const { t } = useTranslation('assessment');
  const form = useLeafForm(sheet.indexSet.id, leaf, outbox);
  const heading = useRef<HTMLHeadingElement>(null);
  const area = sheet.areas.find(({ code }) => code === leaf.area);
  const criterion = area?.criteria.find(({ code }) => code === leaf.criterion);
  const editable = sheet.allowed.includes('score') && isOwn(leaf);

  useSaveAndNext(() => {
    outbox.flush(leaf.code);
    onNext();
  });
  useEffect(() => {
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  return (
    <>
      <LeafNotices sheet={sheet} leaf={leaf} outbox={outbox} />
      <div className="leaf-head">
        <div className="crumb">
          <span>
            {area && `${area.code}. ${area.name}`}
            {criterion && criterion.code !== leaf.code && ` › ${criterion.code} ${criterion.name}`}
          </span>
          <SaveStatus state={form.state} faulty={Object.keys(form.faults).length > 0} />
        </div>
        <h1 ref={heading}>{`${leaf.code} ${leaf.name}`}</h1>
      </div>
      {leaf.guidance && (
        <div className="rule">
          <p>{leaf.guidance}</p>
        </div>
      )}
      <RuleWords rule={form.rule} input={form.input} />
      {isOwn(leaf) && <LeafForm leaf={leaf} form={form} outbox={outbox} editable={editable} />}
      {leaf.evidenceExpected && (
        <section className="sec" aria-labelledby="evidence">
          <h2 id="evidence">{t('evidence')}</h2>
          <p className="hint">{t('evidenceExpected', { list: leaf.evidenceExpected })}</p>
        </section>
      )}
      <Stages sheet={sheet} leaf={leaf} />
    </>
  );
}

/** Ctrl+Enter saves from inside a field as well. */
function useSaveAndNext(action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
