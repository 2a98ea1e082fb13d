import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compare, type Decimal } from '../../../lib/decimal.ts';
import { rememberPlace } from '../../../lib/queue-place.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Criterion, CriterionUnit } from '../api.ts';
import { changeOf, isRequested, type StageName, stageOf } from '../cells.ts';
import { type Column, figureOf, placeOf, type RuleInput } from '../figures.ts';

const route = getRouteApi('/appraisals/criteria');

interface Cell {
  unit: CriterionUnit;
  leaf: Criterion['leaf'];
}

/** To the unit's sheet at this leaf; from there the way leads back to this row. */
export function UnitLink({
  unit,
  code,
  row = false,
  children,
}: {
  unit: CriterionUnit;
  code: string;
  row?: boolean;
  children?: ReactNode;
}) {
  const search = route.useSearch();
  return (
    <Link
      to="/assessments/$id"
      params={{ id: unit.sheet }}
      search={{ leaf: code }}
      data-row={row ? unit.sheet : undefined}
      onClick={() => rememberPlace({ to: '/appraisals/criteria', search: { ...search, leaf: code }, sheet: unit.sheet })}
    >
      {children ?? unit.unit.name}
    </Link>
  );
}

/** A figure of what the unit entered. */
export function FigureCell({ rule, column, unit }: { rule: object; column: Column; unit: CriterionUnit }) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const figure = figureOf(rule, column, (unit.leaf.self?.input as RuleInput | null | undefined) ?? null);
  if (figure === null) {
    return <span className="mute">–</span>;
  }
  if ('number' in figure) {
    return f.exact(figure.number);
  }
  if ('rate' in figure) {
    return figure.rate === null ? <span className="mute">–</span> : f.percent(figure.rate);
  }
  return 'of' in figure ? t('criterion.of', { count: figure.of[0], of: figure.of[1] }) : figure.words;
}

/** Where the self score lies, with the median of all; a diamond where it lies apart. */
export function StripCell({ unit, leaf, median }: Cell & { median: Decimal | null }) {
  const score = unit.leaf.self?.score;
  if (score == null) {
    return null;
  }
  const x = (value: Decimal) => 4 + placeOf(value, leaf.minScore, leaf.enterableMax) * 1.28;
  const at = x(score);
  return (
    <svg className="strip" viewBox="0 0 136 20" aria-hidden="true">
      <path className="axis" d="M4 10H132" />
      {median !== null && <path className="median" d={`M${x(median)} 4v12`} />}
      {unit.outlier === null ? (
        <circle className="dot" cx={at} cy="10" r="4" />
      ) : (
        <path className="apart" d={`M${at} 4.5l5.5 5.5l-5.5 5.5l-5.5-5.5z`} />
      )}
    </svg>
  );
}

/** What a stage gave; in the stage of now with the difference to the one before. */
export function ScoreCell({ unit, stage, leaf }: Cell & { stage: StageName }) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const held = unit.leaf[stage];
  const now = stageOf(unit.leaf) === stage;
  if (held === null || (held.score === null && held.input === null)) {
    return <span className="mute">{now && !isRequested(unit.leaf) ? t('criterion.waits') : '–'}</span>;
  }
  const change = now ? changeOf(unit.leaf, leaf.rule.type === 'RELATIVE_TO_BEST') : null;
  const down = change !== null && compare(change, '0') < 0;
  return (
    <>
      {held.score === null ? (
        <span className="mute">{t('criterion.later')}</span>
      ) : now ? (
        <b>{f.score(held.score)}</b>
      ) : (
        f.score(held.score)
      )}
      {change !== null && (
        <span className={down ? 'chg neg' : 'chg pos'}>
          <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>
          {f.change(change)}
        </span>
      )}
    </>
  );
}
