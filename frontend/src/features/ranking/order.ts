import { compare, type Decimal } from '../../lib/decimal.ts';
import type { UnitResult } from './model.ts';

/** The columns that a table of results can be ordered by. */
export type Column = 'rank' | 'unit' | 'index' | 'appraised' | 'survey' | 'bonus' | 'deduction';
/** With a leading minus from the last to the first, as in the API. */
export type Order = Column | `-${Column}`;

const POINTS = {
  index: ({ index }) => index,
  appraised: ({ appraisedPoints }) => appraisedPoints,
  survey: ({ surveyPoints }) => surveyPoints,
  bonus: ({ bonusPoints }) => bonusPoints,
  deduction: ({ deductionPoints }) => deductionPoints,
} as const satisfies Partial<Record<Column, (result: UnitResult) => Decimal | null>>;

export function columnOf(order: Order): Column {
  return order.replace('-', '') as Column;
}

/** The other way round when the table is ordered by the column already; numbers begin with the largest. */
export function nextOrder(order: Order, column: Column): Order {
  if (columnOf(order) === column) {
    return order.startsWith('-') ? column : `-${column}`;
  }
  return column === 'rank' || column === 'unit' ? column : `-${column}`;
}

/** The results in this order; who has no rank or index stays at the end, whichever way round. */
export function ordered(results: readonly UnitResult[], order: Order): UnitResult[] {
  const column = columnOf(order);
  const sign = order.startsWith('-') ? -1 : 1;
  const place = (a: UnitResult, b: UnitResult): number => {
    if (column === 'unit') {
      return sign * a.unit.name.localeCompare(b.unit.name, 'vi');
    }
    return column === 'rank'
      ? last(a.rank, b.rank, (one, other) => sign * (one - other))
      : last(POINTS[column](a), POINTS[column](b), (one, other) => sign * compare(one, other));
  };
  // Sorting is stable, and the server's order is by rank and name.
  return [...results].sort(place);
}

function last<T>(a: T | null, b: T | null, place: (a: T, b: T) => number): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : place(a, b);
}
