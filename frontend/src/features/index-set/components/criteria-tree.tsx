import { useTranslation } from 'react-i18next';
import { Guidance } from '../../../components/guidance/guidance.tsx';
import type { Rule } from '../../../components/rule/rule.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { compare, decimal } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Area, Leaf } from '../api.ts';
import { leavesOf } from '../tree.ts';
import { RuleWords } from './rule-words.tsx';

const ZERO = decimal(0);
/** Areas and criteria to open and close, the scored leaves with what an officer needs to know of them. */
export function CriteriaTree({ set, areas, open }: { set: string; areas: readonly Area[]; open: boolean }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  return (
    <div className="panel tree">
      {areas.map((area) => (
        <details className="area" key={area.code} open={open}>
          <summary>
            <Icon name="right" />
            <span>
              {area.code}. {area.name}
            </span>
            <span className="sc">{compare(area.maxScore, ZERO) === 0 ? t('bonusArea') : f.score(area.maxScore)}</span>
          </summary>
          {area.criteria.map((criterion) => (
            <details className="crit" key={criterion.code} open={open}>
              <summary>
                <Icon name="right" />
                <span>
                  {criterion.code} {criterion.name}
                </span>
                <span className="sc">{f.score(criterion.maxScore)}</span>
              </summary>
              {leavesOf(criterion).map((leaf) => (
                <LeafDefinition key={leaf.code} set={set} leaf={leaf} />
              ))}
            </details>
          ))}
        </details>
      ))}
    </div>
  );
}

function LeafDefinition({ set, leaf }: { set: string; leaf: Leaf }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  return (
    <div className="leaf-def">
      <h4>
        <span>
          {leaf.code} {leaf.name}
        </span>
        <span className="nowrap">{f.score(leaf.maxScore)}</span>
      </h4>
      <Guidance indexSet={set} leaf={leaf} />
      {leaf.rule && <RuleWords rule={leaf.rule as unknown as Rule} />}
      <p className="facts-row">
        {leaf.scoredBy && <span>{t(`scoredBy.${leaf.scoredBy}`)}</span>}
        {leaf.rule && <span>{t(`rule.${leaf.rule.type}`)}</span>}
        {leaf.minScore !== null && compare(leaf.minScore, ZERO) < 0 && <span>{t('from', { points: f.score(leaf.minScore) })}</span>}
        {leaf.department && <span>{t('department', { code: leaf.department })}</span>}
        {leaf.evidence && <span>{t('evidence', { text: leaf.evidence })}</span>}
      </p>
    </div>
  );
}
