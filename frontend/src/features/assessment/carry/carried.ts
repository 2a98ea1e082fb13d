import type { Sheet } from '../model.ts';
import type { CarriedItem, CarriedLeaf, CarryForward } from './api.ts';

/** Drafts that still wait, as the sheet on screen knows: an explanation until its leaf has one. */
export function waiting(sheet: Sheet, carried: CarryForward | undefined): CarriedItem[] {
  const explained = new Set(sheet.leaves.filter(({ self }) => self?.explanation).map(({ code }) => code));
  return carried?.items.filter(({ leaf, explanation }) => explanation === null || !explained.has(leaf)) ?? [];
}

/** Leaves for which the last sheet has something that is neither there nor waiting. */
export function carryable(sheet: Sheet, carried: CarryForward | undefined): CarriedLeaf[] {
  const there = waiting(sheet, carried);
  const explained = new Set(sheet.leaves.filter(({ self }) => self?.explanation).map(({ code }) => code));
  return (
    carried?.leaves.filter(({ code, explanation, documents }) => {
      const own = there.filter(({ leaf }) => leaf === code);
      const words = explanation !== null && !explained.has(code) && !own.some((item) => item.explanation !== null);
      const files = documents.some(({ id, present }) => !present && !own.some(({ document }) => document?.id === id));
      return words || files;
    }) ?? []
  );
}
