import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { passes } from '../filters.ts';
import type { Leaf, Sheet } from '../model.ts';
import type { Show } from '../shows.ts';
import { appraisalStage } from '../stages.ts';
import { pointsOf } from '../table.ts';
import { buildTree, leafState, matches, progressOf, STATE_LOOKS, type TreeArea, type TreeCriterion } from '../tree.ts';
import { Holder } from '../unit-work/holder.tsx';
import { atLeaf } from '../viewer/use-look.ts';

export interface TreeProps {
  sheet: Sheet;
  leaf: Leaf;
  unsent: readonly string[];
  q: string;
  show?: Show;
  onPick?: () => void;
}

/** Areas, criteria and leaves; the branch with the open leaf, and every branch of a search, is unfolded. */
export function TreeList({ sheet, leaf, unsent, q, show, onPick }: TreeProps) {
  const { t } = useTranslation('assessment');
  const narrowed = q !== '' || show !== undefined;
  const tree = buildTree(sheet, (one) => passes(sheet, one, show) && (q === '' || matches(one, q)));
  if (tree.length === 0) {
    return <p className="empty">{t('noneFound')}</p>;
  }
  return (
    <nav className="tree" aria-label={t('tree')}>
      {tree.map((area) => (
        <AreaBranch key={`${area.code}${narrowed}`} {...{ area, sheet, leaf, unsent, narrowed, onPick }} />
      ))}
    </nav>
  );
}

type BranchProps = Pick<TreeProps, 'sheet' | 'leaf' | 'unsent' | 'onPick'> & { narrowed: boolean };

function AreaBranch({ area, ...props }: BranchProps & { area: TreeArea }) {
  return (
    <details className="area" open={props.narrowed || props.leaf.area === area.code}>
      <summary>
        <Icon name="right" />
        <span>{`${area.code}. ${area.name}`}</span>
        <Standing sheet={props.sheet} leaves={props.sheet.leaves.filter((leaf) => leaf.area === area.code)} />
      </summary>
      {area.criteria.map((criterion) => (
        <CriterionBranch key={criterion.code} criterion={criterion} {...props} />
      ))}
    </details>
  );
}

function CriterionBranch({ criterion, ...props }: BranchProps & { criterion: TreeCriterion }) {
  const leaves = (
    <ul>
      {criterion.leaves.map((leaf) => (
        <LeafRow key={leaf.code} row={leaf} {...props} />
      ))}
    </ul>
  );
  if (criterion.leaves.some((leaf) => leaf.code === criterion.code)) {
    return leaves;
  }
  return (
    <details className="crit" open={props.narrowed || props.leaf.criterion === criterion.code}>
      <summary>
        <Icon name="right" />
        <span>{`${criterion.code} ${criterion.name}`}</span>
        <Standing sheet={props.sheet} leaves={props.sheet.leaves.filter((leaf) => leaf.criterion === criterion.code)} />
      </summary>
      {leaves}
    </details>
  );
}

/** How far a branch is, and what can be reached in it: what does not apply counts in neither. */
function Standing({ sheet, leaves }: { sheet: Sheet; leaves: readonly Leaf[] }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const { done, of } = progressOf(sheet, leaves);
  const points = f.score(pointsOf(leaves).maximum);
  return (
    <span className="sc" title={t('applicable', { points })}>
      {of > 0 && (
        <>
          {`${f.count(done)}/${f.count(of)}`}
          <span className="sr">{t('areaScored')}</span>
        </>
      )}
      <span className="under">
        <span className="sr">{t('maximumOf')}</span>
        {points}
      </span>
    </span>
  );
}

function LeafRow({ row, sheet, leaf, unsent, onPick }: BranchProps & { row: Leaf }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const state = leafState(sheet, row, unsent);
  const stage = sheet.allowed.includes('appraise') ? appraisalStage(sheet) : undefined;
  const { icon, tone } = STATE_LOOKS[state];
  return (
    <li>
      <Link
        className="leaf"
        to="."
        search={atLeaf(row.code)}
        aria-current={row.code === leaf.code ? 'true' : undefined}
        preload={false}
        onClick={onPick}
      >
        <span className={tone} title={t(`state.${state}`)}>
          <Icon name={icon} />
          <span className="sr">{t(`state.${state}`)}</span>
        </span>
        <span className="nm" title={`${row.code} ${row.name}`}>
          {`${row.code} ${row.name}`}
        </span>
        <span className="sc">
          <b>{f.score(row[stage ?? 'self']?.score)}</b>/{f.score(row.enterableMax)}
        </span>
        <Holder sheet={sheet} leaf={row} brief />
      </Link>
    </li>
  );
}
