import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { compare } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { useInputWords } from '../input-words.ts';
import { type Leaf, may, ruleOf, type Sheet } from '../model.ts';
import { appraisalStage, changeAt, STAGES, type StageName } from '../stages.ts';

/** What each stage said to the leaf, side by side. */
export function Stages({ sheet, leaf }: { sheet: Sheet; leaf: Leaf }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const shown = STAGES.filter(({ name }) => {
    if (name === 'self') {
      return leaf.scoredBy === 'SELF';
    }
    if (name === 'district') {
      return leaf.scoredBy === 'SELF' && (sheet.group === 'COMMUNE' || leaf.district !== null);
    }
    return name !== 'reappraisal' || leaf.reappraisal !== null || sheet.status === 'REAPPRAISAL';
  });
  const size = shown.length === 4 ? 'triple four' : shown.length === 2 ? 'triple duo' : shown.length === 1 ? 'triple solo' : 'triple';
  return (
    <section className="sec" aria-labelledby="stages">
      <h2 id="stages" className="sr">
        {t('stages.title')}
      </h2>
      <div className={size}>
        {shown.map(({ name, icon, status }) => (
          <div key={name} className={sheet.status === status ? 'now' : undefined}>
            <span className="s-l">
              <Icon name={icon} />
              {t(`stages.${name}`)}
            </span>
            <Held sheet={sheet} leaf={leaf} name={name} />
          </div>
        ))}
      </div>
      {shown.map(({ name }) => {
        const reason = leaf[name]?.reason;
        return reason ? (
          <Banner key={name} icon="chat">
            <b>{t(`stages.reason.${name}`)}</b> {reason}
          </Banner>
        ) : null;
      })}
      {leaf.finalScore !== null && sheet.status === 'FINAL' && (
        <p>
          <b>{t('stages.final', { points: f.score(leaf.finalScore) })}</b>
        </p>
      )}
    </section>
  );
}

function Held({ sheet, leaf, name }: { sheet: Sheet; leaf: Leaf; name: StageName }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const words = useInputWords();
  const stage = leaf[name];
  if (!stage || (stage.score === null && stage.input === null)) {
    const yours = appraisalStage(sheet) === name && may(leaf, 'appraise');
    return (
      <>
        <span className="s-v none">{t('stages.none')}</span>
        <span className="s-d" />
        <div className="s-r">{yours && t('stages.yours')}</div>
      </>
    );
  }
  const change = name === 'self' ? null : changeAt(leaf, name);
  const changed = change !== null && compare(change, '0') !== 0;
  return (
    <>
      {stage.score === null ? (
        <span className="s-v none">{t('stages.later')}</span>
      ) : (
        <span className="s-v">
          {f.score(stage.score)} <small>{t('ofMaximum', { points: f.score(leaf.enterableMax) })}</small>
        </span>
      )}
      <span className="s-d">
        {change !== null && changed && <span className={compare(change, '0') < 0 ? 'chg neg' : 'chg pos'}>{f.change(change)}</span>}
        {changed && stage.input && ' · '}
        {stage.input && words(ruleOf(leaf), stage.input)}
      </span>
      <div className="s-r">
        <span>{`${stage.by.name}, ${formatMoment(stage.at)}`}</span>
        {stage.changedSince && (
          <span className="flag warn">
            <Icon name="again" />
            {t('stages.changedSince')}
          </span>
        )}
      </div>
    </>
  );
}
