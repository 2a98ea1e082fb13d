import { useState } from 'react';
import type { AssessmentSummary, UnitGroup } from '../../api/queries.ts';

/** The ticked sheets, kept while pages and filters change, or a whole group in their place. */
export function useSelection() {
  const [picked, setPicked] = useState<ReadonlyMap<string, AssessmentSummary>>(new Map());
  const [group, setGroup] = useState<UnitGroup>();
  return {
    picked,
    group,
    pick(sheets: readonly AssessmentSummary[], on: boolean) {
      setGroup(undefined);
      setPicked((old) => {
        const others = [...old].filter(([id]) => !sheets.some((sheet) => sheet.id === id));
        return new Map(on ? [...others, ...sheets.map((sheet) => [sheet.id, sheet] as const)] : others);
      });
    },
    takeGroup(whole: UnitGroup) {
      setPicked(new Map());
      setGroup(whole);
    },
    clear() {
      setPicked(new Map());
      setGroup(undefined);
    },
  };
}
