import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Criterion, CriterionUnit } from '../api.ts';
import { isRequested, stageOf } from '../cells.ts';

/** What ought to be looked at before agreeing, and what the unit and the appraiser wrote, each with its mark and in words. */
export function Signs({ unit, leaf, spread }: { unit: CriterionUnit; leaf: Criterion['leaf']; spread: Criterion['spread'] }) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const { self, request, objection } = unit.leaf;
  const stage = stageOf(unit.leaf);
  const reason = stage && unit.leaf[stage]?.reason;
  return (
    <span className="signs">
      {unit.outlier !== null && self?.score != null && (
        <span className="flag warn">
          <Icon name="warning" />
          <span>
            {t(`sign.${unit.outlier}`, {
              score: f.score(self.score),
              lower: f.score(spread.lower),
              upper: f.score(spread.upper),
              maximum: f.score(leaf.enterableMax),
            })}
          </span>
        </span>
      )}
      {isRequested(unit.leaf) && request && (
        <span className="flag warn">
          <Icon name="chat" />
          <span>{t('sign.requested', { moment: formatMoment(request.dueAt) })}</span>
        </span>
      )}
      {objection && (
        <span className="flag warn">
          <Icon name="chat" />
          <span>{t('sign.objection', { text: objection.text })}</span>
        </span>
      )}
      {self?.evidenceIncomplete && (
        <span className="flag warn">
          <Icon name="incomplete" />
          <span>{t('sign.incomplete')}</span>
        </span>
      )}
      {stage && unit.leaf[stage]?.changedSince && (
        <span className="flag warn">
          <Icon name="again" />
          <span>{t('sign.changed')}</span>
        </span>
      )}
      {self?.explanation && (
        <span className="flag">
          <Icon name="pen" />
          <span>{t('sign.explained', { text: self.explanation })}</span>
        </span>
      )}
      {reason && (
        <span className="flag">
          <Icon name="check-box" />
          <span>{t('sign.reason', { text: reason })}</span>
        </span>
      )}
    </span>
  );
}
