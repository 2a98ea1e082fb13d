import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../components/ui/icon.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Leaf, Sheet } from '../model.ts';

const STAGES = [
  { name: 'self', icon: 'pen', status: 'DRAFT' },
  { name: 'district', icon: 'district', status: 'DISTRICT_APPRAISAL' },
  { name: 'province', icon: 'province', status: 'PROVINCE_APPRAISAL' },
  { name: 'reappraisal', icon: 'again', status: 'REAPPRAISAL' },
] as const satisfies { name: string; icon: IconName; status: Sheet['status'] }[];

/** What each stage said to the leaf, side by side. */
export function Stages({ sheet, leaf }: { sheet: Sheet; leaf: Leaf }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const shown = STAGES.filter(({ name }) => {
    if (name === 'district') {
      return sheet.group === 'COMMUNE' || leaf.district !== null;
    }
    return name !== 'reappraisal' || leaf.reappraisal !== null || sheet.status === 'REAPPRAISAL';
  });
  const size = shown.length === 4 ? 'triple four' : shown.length === 2 ? 'triple duo' : 'triple';
  return (
    <section className="sec" aria-labelledby="stages">
      <h2 id="stages">{t('stages.title')}</h2>
      <div className={size}>
        {shown.map(({ name, icon, status }) => {
          const stage = leaf[name];
          return (
            <div key={name} className={sheet.status === status ? 'now' : undefined}>
              <span className="s-l">
                <Icon name={icon} />
                {t(`stages.${name}`)}
              </span>
              {stage?.score != null ? (
                <span className="s-v">
                  {f.score(stage.score)} <small>{t('ofMaximum', { points: f.score(leaf.enterableMax) })}</small>
                </span>
              ) : (
                <span className="s-v none">{stage?.input ? t('stages.later') : t('stages.none')}</span>
              )}
              <span className="s-d">{stage?.reason}</span>
              <div className="s-r">
                {stage && (
                  <>
                    {stage.by.name}
                    <span>{formatMoment(stage.at)}</span>
                  </>
                )}
              </div>
            </div>
          );
        })}
      </div>
      {leaf.finalScore !== null && (
        <p>
          <b>{t('stages.final', { points: f.score(leaf.finalScore) })}</b>
        </p>
      )}
    </section>
  );
}
