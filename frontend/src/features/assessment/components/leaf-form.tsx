import { useTranslation } from 'react-i18next';
import { RuleFields } from '../../../components/rule/rule-fields.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { NumberField } from '../../../components/ui/number-field.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Leaf } from '../model.ts';
import { isExplainedByFile } from '../reason.ts';
import { refusalOf } from '../refusals.ts';
import type { Outbox } from '../saving/outbox.ts';
import type { LeafForm as Form } from '../use-leaf-form.ts';
import { LeafFigures } from './leaf-figures.tsx';
import { Workings } from './workings.tsx';

interface Props {
  leaf: Leaf;
  form: Form;
  outbox: Outbox;
  editable: boolean;
}

/** Everything that is entered for a leaf. Leaving a field saves what was typed in it. */
export function LeafForm({ leaf, form, outbox, editable }: Props) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const { state } = form;
  const messageFor = (name: string) => refusalOf(state.kind === 'invalid' ? state.errors : [], form.trial.error, name);
  const parsedOwn = form.draft.own === null ? null : f.parse(form.draft.own, { negative: true });
  const explained = form.draft.explanation.trim() !== '' || isExplainedByFile(leaf);
  const general = messageFor('') ?? generalRefusal(form);
  return (
    <fieldset className="leaf-form" disabled={!editable} onBlur={() => outbox.flushTyped(leaf.code)}>
      <legend className="sr">{t('entry')}</legend>
      {general && (
        <Banner tone="neg" icon="warning" live>
          {general}
        </Banner>
      )}
      <LeafFigures leaf={leaf} form={editable ? form : undefined} />
      <RuleFields form={form} rule={form.rule} messageFor={messageFor} />
      <div className="own-score">
        <NumberField
          label={t('ownScore')}
          score
          decimals={leaf.decimals}
          unit={t('ofMaximum', { points: f.score(leaf.enterableMax) })}
          value={form.draft.own ?? (form.proposed === null ? '' : f.score(form.proposed))}
          fault={form.faults.score}
          message={state.kind === 'invalid' ? state.errors.find(({ field }) => field === 'score')?.message : undefined}
          onChange={form.setOwn}
        />
      </div>
      <Workings form={form} own={parsedOwn?.ok ? parsedOwn.value : null} missing={editable && !explained && t('reasonNeeded')} />
      <NoteField label={t('explanation')} value={form.draft.explanation} onChange={form.setExplanation} />
      <label className="check">
        <input type="checkbox" checked={form.draft.incomplete} onChange={(event) => form.setIncomplete(event.target.checked)} />
        <span>
          {t('incomplete')}
          {form.draft.incomplete && <span className="hint block">{t('proof.bothNeeded')}</span>}
        </span>
      </label>
    </fieldset>
  );
}

/** A refusal that names no field must not be lost. */
function generalRefusal({ state }: Form): string | undefined {
  return state.kind === 'invalid' && state.errors.length === 0 ? state.message : undefined;
}
