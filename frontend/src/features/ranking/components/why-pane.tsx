import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { compare, percentage } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { isRanked, type Ranked, type UnitResult } from '../model.ts';
import { lossesOf, type Neighbour, neighboursOf, pointsOf } from '../why.ts';

const STORED = 10;

/** Why a unit has this result: its parts, the steps of the calculation, where points were lost, and who stands next to it. */
export function WhyPane({ result, results }: { result: UnitResult; results: readonly UnitResult[] }) {
  const { t } = useTranslation('ranking');
  const f = useFormat();
  const losses = lossesOf(result);
  return (
    <div className="why-pane">
      <Parts result={result} />
      <Steps result={result} />
      <h3>{t('why.losses')}</h3>
      {losses.length === 0 ? (
        <p className="sm mute">{t('why.noLoss')}</p>
      ) : (
        <ul className="stack-s sm">
          {losses.map(({ area, points }) => (
            <li key={area.code} className="row between lines">
              <span className="grow">{`${area.code}. ${area.name}`}</span>
              <b className="neg nowrap">{f.less(points)}</b>
            </li>
          ))}
        </ul>
      )}
      {isRanked(result) && <Neighbours own={result} results={results} />}
    </div>
  );
}

function Parts({ result }: { result: UnitResult }) {
  const { t } = useTranslation('ranking');
  const f = useFormat();
  return (
    <dl className="kv">
      <dt>{t('why.appraised')}</dt>
      <dd>{f.score(result.treatment === 'SURVEY_ONLY' ? null : result.appraisedPoints)}</dd>
      <dt>{t('why.survey')}</dt>
      <dd className="survey">{f.score(result.surveyPoints)}</dd>
      <dt>{t('why.bonus')}</dt>
      <dd>{f.score(result.bonusPoints)}</dd>
      <dt>{t('why.deduction')}</dt>
      <dd>{compare(result.deductionPoints, '0') > 0 ? f.less(result.deductionPoints) : f.score(result.deductionPoints)}</dd>
      <dt>{t('why.maximum')}</dt>
      <dd>{f.score(result.maximum)}</dd>
      <dt className="sum">{t('why.index')}</dt>
      <dd className="sum">{result.index === null ? t('nothingApplies') : f.percent(result.index)}</dd>
    </dl>
  );
}

function Steps({ result }: { result: UnitResult }) {
  const { t } = useTranslation('ranking');
  const f = useFormat();
  const points = pointsOf(result);
  const quotient = percentage(points, result.maximum, STORED);
  const capped = quotient !== null && result.index !== null && compare(quotient, result.index) > 0;
  return (
    <details className="why" open>
      <summary>
        <Icon name="right" />
        {t('why.steps')}
      </summary>
      <ol>
        <li>
          <span>
            {t('why.sum', {
              appraised: f.exact(result.appraisedPoints),
              survey: f.exact(result.surveyPoints),
              bonus: f.exact(result.bonusPoints),
              deduction: f.exact(result.deductionPoints),
            })}
          </span>
          <b>{f.exact(points)}</b>
        </li>
        {quotient !== null && (
          <li className={capped ? undefined : 'sum'}>
            <span>{t('why.quotient', { points: f.exact(points), maximum: f.exact(result.maximum) })}</span>
            <b>{f.exact(quotient)}</b>
          </li>
        )}
        {capped && result.index !== null && (
          <li className="sum">
            <span>{t('why.capped')}</span>
            <b>{f.exact(result.index)}</b>
          </li>
        )}
      </ol>
    </details>
  );
}

function Neighbours({ own, results }: { own: Ranked; results: readonly UnitResult[] }) {
  const { t } = useTranslation('ranking');
  const { above, equal, below } = neighboursOf(results, own);
  if (!above && !below && equal.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{t('why.neighbours')}</h3>
      <ul className="stack-s sm">
        {above && <Distance neighbour={above} words={t('why.above', { rank: above.result.rank })} />}
        {equal.map(({ unit }) => (
          <li key={unit.code}>{t('why.equal', { unit: unit.name })}</li>
        ))}
        {below && <Distance neighbour={below} words={t('why.below', { rank: below.result.rank })} />}
      </ul>
    </>
  );
}

function Distance({ neighbour: { result, distance }, words }: { neighbour: Neighbour; words: string }) {
  const f = useFormat();
  return (
    <li className="row between lines">
      <span className="grow">
        {words}{' '}
        <Link to="." replace resetScroll={false} search={(old: object) => ({ ...old, unit: result.unit.code })}>
          {result.unit.name}
        </Link>
      </span>
      <b className="nowrap">{f.exact(distance)}</b>
    </li>
  );
}
