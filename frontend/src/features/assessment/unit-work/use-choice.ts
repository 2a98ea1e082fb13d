import { useState } from 'react';
import { passes } from '../filters.ts';
import type { Leaf, Sheet } from '../model.ts';
import type { Show } from '../shows.ts';
import { isReviewable } from './work.ts';

/** Leaves of the table that are ticked to be reviewed together. */
export interface Choice {
  /** Those among them that may be ticked: shown, not reviewed, and nothing of them on its way to the server. */
  of: (leaves: readonly Leaf[]) => Leaf[];
  has: (leaf: Leaf) => boolean;
  choose: (leaves: readonly Leaf[], on: boolean) => void;
  leaves: Leaf[];
  clear: () => void;
}

/** Nothing for whoever does not review. A leaf that is no longer shown, or reviewed meanwhile, is no longer chosen. */
export function useChoice(sheet: Sheet, show: Show | undefined, unsent: readonly string[]): Choice | undefined {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const of = (leaves: readonly Leaf[]) =>
    leaves.filter((leaf) => isReviewable(sheet, leaf) && passes(sheet, leaf, show) && !unsent.includes(leaf.code));
  const possible = of(sheet.leaves);
  if (possible.length === 0) {
    return undefined;
  }
  return {
    of,
    has: ({ code }) => picked.has(code),
    choose: (leaves, on) => {
      const codes = new Set(leaves.map(({ code }) => code));
      setPicked(new Set([...[...picked].filter((code) => !codes.has(code)), ...(on ? codes : [])]));
    },
    leaves: possible.filter(({ code }) => picked.has(code)),
    clear: () => setPicked(new Set()),
  };
}
