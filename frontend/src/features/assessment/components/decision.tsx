import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import { type Leaf, may, type Sheet } from '../model.ts';
import { stageBefore } from '../stages.ts';
import type { AppraisalForm } from '../use-appraisal-form.ts';

const KEYS = { agree: 'D', correct: 'S', ask: 'B' };

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  form: AppraisalForm;
  onAsk: () => void;
  onDrop: () => void;
}

/** The three ways to go on with a leaf: agree, correct, or ask the unit. */
export function Decision({ sheet, leaf, form, onAsk, onDrop }: Props) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const group = useId();
  const before = stageBefore(leaf, form.stage);
  const score = leaf[before]?.score;
  return (
    <fieldset className="sec" aria-label={t('appraisal.decision', { stage: t(`stages.${form.stage}`) })}>
      {may(leaf, 'agree') && (
        <label className="check">
          <input type="radio" name={group} checked={!form.editing} onChange={() => form.setEditing(false)} />
          <span>
            <b>{score == null ? t(`appraisal.agreeFigure.${before}`) : t(`appraisal.agree.${before}`, { points: f.score(score) })}</b>{' '}
            <kbd>{KEYS.agree}</kbd>
          </span>
        </label>
      )}
      {may(leaf, 'agree') && (
        <label className="check">
          <input type="radio" name={group} checked={form.editing} onChange={() => form.setEditing(true)} />
          <span>
            {t('appraisal.correct')} <kbd>{KEYS.correct}</kbd>
          </span>
        </label>
      )}
      <div className="row">
        {may(leaf, 'request') && (
          <button className="btn small" type="button" onClick={onAsk}>
            {t('appraisal.askUnit', { unit: sheet.unit.name })} <kbd>{KEYS.ask}</kbd>
          </button>
        )}
        {form.decided && (
          <button className="btn small quiet" type="button" onClick={() => void form.takeBack()}>
            {t('appraisal.takeBack')}
          </button>
        )}
        {form.typed && (
          <button className="btn small quiet" type="button" onClick={onDrop}>
            {t('appraisal.drop')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
