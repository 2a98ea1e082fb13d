import { useTranslation } from 'react-i18next';
import type { Field } from './events.ts';

/** Actions and recorded fields that have words; what a later version adds is shown by its own name until it has some. */
const ACTIONS = [
  'action.sheet.submit',
  'action.sheet.close',
  'action.sheet.return',
  'action.sheet.forward',
  'action.sheet.take-over',
  'action.sheet.send-back',
  'action.sheet.announce',
  'action.sheet.explain',
  'action.sheet.accept',
  'action.sheet.end-explanation',
  'action.sheet.finalize',
  'action.sheet.reopen',
  'action.sheet.withdraw',
  'action.sheet.receipt',
  'action.sheet.signed-report',
  'action.sheet.remarks',
  'action.score.enter',
  'action.score.appraise',
  'action.score.agree',
  'action.evidence.add',
  'action.evidence.change',
  'action.evidence.remove',
  'action.carry-forward.carry',
  'action.carry-forward.undo',
  'action.file.block',
  'action.request.ask',
  'action.request.answer',
  'action.request.cancel',
  'action.not-applicable.ask',
  'action.not-applicable.decide',
  'action.not-applicable.take-back',
  'action.campaign.create',
  'action.campaign.open',
  'action.campaign.set-participants',
  'action.campaign.set-team',
  'action.campaign.open-correction',
  'action.participant.set-not-applicable',
  'action.participant.extend',
  'action.figures.import',
  'action.leaf-duty.assign',
  'action.leaf-mark.add',
  'action.unit-person.describe',
  'action.survey-points.import',
  'action.ranking-run.compute',
  'action.ranking-run.decide',
  'action.publication.publish',
  'action.index-set.create',
  'action.index-set.issue',
  'action.index-set.example-file',
  'action.unit.create',
  'action.unit.update',
  'action.unit.end',
  'action.file-store.sweep',
  'action.file-store.check',
  'action.file-store.checked',
] as const;

const FIELDS = [
  'stage',
  'from',
  'to',
  'score',
  'input',
  'reason',
  'explanation',
  'difficulties',
  'proposals',
  'evidenceIncomplete',
  'version',
  'remark',
  'dueAt',
  'reply',
  'granted',
  'codes',
  'decisionNumber',
  'decisionDate',
] as const;

const STAGES = ['SELF', 'DISTRICT', 'PROVINCE', 'REAPPRAISAL'] as const;

export function useActionWords(): (action: string) => string {
  const { t } = useTranslation('audit');
  return (action) => {
    const known = ACTIONS.find((one) => one === `action.${action}`);
    return known ? t(known) : action;
  };
}

/** As people ask for it, and not as the database happens to keep it; what has no words comes last. */
export function inOrder(fields: readonly Field[]): Field[] {
  const place = ({ name }: Field) => {
    const at = (FIELDS as readonly string[]).indexOf(name);
    return at < 0 ? FIELDS.length : at;
  };
  return [...fields].sort((one, other) => place(one) - place(other));
}

export function useFieldWords(): (field: string) => string {
  const { t } = useTranslation('audit');
  return (field) => {
    const known = FIELDS.find((one) => one === field);
    return known ? t(`field.${known}`) : field;
  };
}

/** A recorded word that the product shows in words elsewhere: a status, a stage, yes and no; undefined for anything else. */
export function useValueWords(): (field: string, value: unknown) => string | undefined {
  const { t } = useTranslation('audit');
  return (field, value) => {
    if (value === null) {
      return t('nothing');
    }
    if (typeof value === 'boolean') {
      return value ? t('yes') : t('no');
    }
    const stage = field === 'stage' ? STAGES.find((one) => one === value) : undefined;
    return stage && t(`stage.${stage}`);
  };
}
