import type { components } from '../../api/schema.d.ts';
import { compare, type Decimal, multiply, subtract, sum } from '../../lib/decimal.ts';
import type { Area, UnitResult } from './model.ts';

type IndexSetArea = Pick<components['schemas']['IndexSetArea'], 'code' | 'name' | 'maxScore'>;

/** What the cells of the matrix say. */
export const SHOWS = ['index', 'points', 'appraised', 'survey', 'median'] as const;
export type MatrixShow = (typeof SHOWS)[number];

/** Lower bounds of the five steps of the heat map, in percent, from the second step on. */
export const HEAT_FROM = ['65', '75', '85', '93'] as const satisfies readonly Decimal[];

/** A column: an area with the maximum that the set gives it. Without one it stands outside the total. */
export interface MatrixColumn {
  code: string;
  name: string;
  maximum: Decimal;
  outside: boolean;
  median: Decimal | null;
}

/** The areas of the set that the group is scored by. */
export function columnsOf(areas: readonly IndexSetArea[], results: readonly UnitResult[]): MatrixColumn[] {
  return areas.map(({ code, name, maxScore }) => ({
    code,
    name,
    maximum: maxScore,
    outside: compare(maxScore, '0') === 0,
    median: medianOf(
      results.flatMap((result) => result.areas).flatMap((area) => (area.code === code && area.index !== null ? [area.index] : [])),
    ),
  }));
}

/** The middle value, of two the one between them; exact, since half of a decimal is a decimal. */
export function medianOf(values: readonly Decimal[]): Decimal | null {
  const sorted = [...values].sort(compare);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return below === undefined || above === undefined ? null : multiply(sum([below, above]), '0.5');
}

export interface MatrixCell {
  /** Null where nothing of the area applies to the unit. */
  value: Decimal | null;
  /** 1–5, or 0 for what has no share of a maximum. */
  heat: number;
}

export function cellOf(result: UnitResult, column: MatrixColumn, show: MatrixShow): MatrixCell {
  const area = result.areas.find(({ code }) => code === column.code);
  if (area === undefined || (area.index === null && !column.outside)) {
    return { value: null, heat: 0 };
  }
  return { value: shownOf(area, column, show), heat: area.index === null ? 0 : heatOf(area.index) };
}

function shownOf(area: Area, { outside, median }: MatrixColumn, show: MatrixShow): Decimal | null {
  if (outside) {
    return area.points;
  }
  switch (show) {
    case 'index':
      return area.index;
    case 'median':
      return area.index === null || median === null ? null : subtract(area.index, median);
    default:
      return area[show];
  }
}

function heatOf(index: Decimal): number {
  return 1 + HEAT_FROM.filter((from) => compare(index, from) >= 0).length;
}
