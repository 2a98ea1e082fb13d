import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { NumberField } from '../../../components/ui/number-field.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { compare } from '../../../lib/decimal.ts';
import { showToast } from '../../../lib/toasts.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { APPRAISALS, type Criterion, type CriterionUnit, changeScore } from '../api.ts';
import { stageBefore, stageOf } from '../cells.ts';
import type { RuleInput } from '../figures.ts';
import { UnitLink } from './criterion-cells.tsx';

/** Another score for one unit, with its reason; figures are corrected on the sheet itself. */
export function ScoreDialog({ unit, leaf, onClose }: { unit: CriterionUnit; leaf: Criterion['leaf']; onClose: () => void }) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const queries = useQueryClient();
  const stage = stageOf(unit.leaf);
  const held = stage ? unit.leaf[stage] : null;
  const before = stageBefore(unit.leaf, leaf.rule.type === 'RELATIVE_TO_BEST');
  const old = unit.leaf[before];
  const [text, setText] = useState(held?.score == null ? '' : f.exact(held.score));
  const [reason, setReason] = useState(held?.reason ?? '');
  const [attempted, setAttempted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const parsed = f.parse(text, { negative: true });
  const differs = parsed.ok && (old?.score == null || compare(parsed.value, old.score) !== 0);
  const needsReason = differs && reason.trim() === '';
  const messageFor = (field: string) => (problem instanceof ApiProblem ? problem.messageFor(field) : undefined);

  const save = async () => {
    setAttempted(true);
    if (busy || !parsed.ok || needsReason) {
      return;
    }
    setBusy(true);
    try {
      const input = (old?.input as RuleInput | null | undefined) ?? null;
      await changeScore(unit, leaf.code, { input, score: parsed.value, reason: reason.trim() });
      showToast(t('change.done', { unit: unit.unit.name }));
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
    void queries.invalidateQueries({ queryKey: APPRAISALS });
    void queries.invalidateQueries({ queryKey: ['assessment', unit.sheet] });
  };

  return (
    <Dialog
      title={t('change.title', { code: leaf.code, unit: unit.unit.name })}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {t('change.cancel')}
          </button>
          <button className="btn primary" type="button" aria-disabled={busy} onClick={() => void save()}>
            {t('change.save')}
          </button>
        </>
      }
    >
      <div className="stack">
        {problem !== undefined && (
          <Banner tone="neg" icon="warning" live>
            {problem instanceof ApiProblem ? problem.message : t('change.lost')}
          </Banner>
        )}
        <p>
          {t(`change.before.${before}`)} <b>{f.score(old?.score)}</b>
        </p>
        <NumberField
          label={t('change.score')}
          score
          unit={t('change.of', { points: f.score(leaf.enterableMax) })}
          value={text}
          fault={attempted && !parsed.ok ? parsed.fault : undefined}
          message={messageFor('score')}
          onChange={setText}
        />
        <NoteField
          label={t('change.reason')}
          hint={t('change.reasonHint')}
          value={reason}
          message={messageFor('reason') ?? (attempted && needsReason ? t('change.reasonNeeded') : undefined)}
          onChange={setReason}
        />
        <p className="sm">
          <UnitLink unit={unit} code={leaf.code}>
            {t('change.open')}
          </UnitLink>
        </p>
      </div>
    </Dialog>
  );
}
