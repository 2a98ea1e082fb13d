import { useTranslation } from 'react-i18next';
import { RuleFields } from '../../../components/rule/rule-fields.tsx';
import { NumberField } from '../../../components/ui/number-field.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Leaf } from '../model.ts';
import { refusalOf } from '../refusals.ts';
import type { AppraisalForm as Form } from '../use-appraisal-form.ts';
import { Workings } from './workings.tsx';

/** The figures as the appraiser finds them, the score that follows or another one, and why. */
export function AppraisalForm({ leaf, form, attempted }: { leaf: Leaf; form: Form; attempted: boolean }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const errors = form.state.kind === 'invalid' ? form.state.errors : [];
  const messageFor = (name: string) => refusalOf(errors, form.trial.error, name);
  const parsed = form.draft.own === null ? null : f.parse(form.draft.own, { negative: true });
  const reason = errors.find(({ field }) => field === 'reason')?.message;
  return (
    <fieldset className="leaf-form">
      <legend className="sr">{t('appraisal.entry')}</legend>
      <RuleFields form={form} rule={form.rule} messageFor={messageFor} />
      <div className="own-score">
        <NumberField
          label={t('appraisal.score')}
          score
          decimals={leaf.decimals}
          unit={t('ofMaximum', { points: f.score(leaf.enterableMax) })}
          value={form.draft.own ?? (form.proposed === null ? '' : f.score(form.proposed))}
          fault={form.faults.score}
          message={errors.find(({ field }) => field === 'score')?.message}
          onChange={form.setOwn}
        />
      </div>
      <Workings form={form} own={parsed?.ok ? parsed.value : null} />
      <NoteField
        label={t('appraisal.reason')}
        hint={form.needsReason ? t('appraisal.reasonNeeded') : t('appraisal.reasonHint')}
        value={form.draft.reason}
        message={reason ?? (attempted && form.needsReason ? t('appraisal.reasonNeeded') : undefined)}
        onChange={form.setReason}
      />
    </fieldset>
  );
}
