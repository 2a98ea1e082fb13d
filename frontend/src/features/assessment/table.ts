import { type Decimal, sum } from '../../lib/decimal.ts';
import type { Leaf, Sheet } from './model.ts';
import type { StageName } from './stages.ts';

/** The sheet as the form of the plan: areas, criteria and leaves with what each stage gave; above the leaves the sums. */
export interface Row {
  kind: 'area' | 'criterion' | 'leaf';
  code: string;
  name: string;
  /** The row's own leaf, none where it is a sum. */
  leaf: Leaf | null;
  points: Points;
}

export interface Points {
  maximum: Decimal;
  self: Decimal | null;
  district: Decimal | null;
  province: Decimal | null;
  final: Decimal | null;
}

/** Rows down to the leaves that pass, under the areas and criteria that have any; their sums are of all leaves. */
export function rowsOf(sheet: Sheet, passes: (leaf: Leaf) => boolean = () => true): Row[] {
  return sheet.areas.flatMap((area) => {
    const leaves = sheet.leaves.filter((leaf) => leaf.area === area.code);
    const head: Row = { kind: 'area', code: area.code, name: area.name, leaf: null, points: pointsOf(leaves) };
    const rows = area.criteria.flatMap((criterion) => criterionRows(criterion, leaves, passes));
    return rows.length > 0 ? [head, ...rows] : [];
  });
}

function criterionRows({ code, name }: { code: string; name: string }, all: readonly Leaf[], passes: (leaf: Leaf) => boolean): Row[] {
  const leaves = all.filter((leaf) => leaf.criterion === code);
  const row = (leaf: Leaf, kind: Row['kind']): Row => ({ kind, code: leaf.code, name: leaf.name, leaf, points: pointsOf([leaf]) });
  const itself = leaves.find((leaf) => leaf.code === code);
  if (itself) {
    return passes(itself) ? [row(itself, 'criterion')] : [];
  }
  const shown = leaves.filter(passes);
  return shown.length === 0
    ? []
    : [{ kind: 'criterion', code, name, leaf: null, points: pointsOf(leaves) }, ...shown.map((leaf) => row(leaf, 'leaf'))];
}

/** What leaves have together; what is not applicable counts neither as points nor as maximum, and of nothing there is no sum. */
export function pointsOf(leaves: readonly Leaf[]): Points {
  const counted = leaves.filter((leaf) => !leaf.notApplicable);
  const at = (name: StageName) => total(counted.map((leaf) => leaf[name]?.score ?? null));
  return {
    maximum: sum(counted.map(({ maxScore }) => maxScore)),
    self: at('self'),
    district: at('district'),
    province: at('province'),
    final: total(counted.map(({ finalScore }) => finalScore)),
  };
}

function total(scores: readonly (Decimal | null)[]): Decimal | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : sum(known);
}
