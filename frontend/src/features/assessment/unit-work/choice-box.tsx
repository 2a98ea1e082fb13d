import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Leaf, Sheet } from '../model.ts';
import type { Row } from '../table.ts';
import type { Choice } from './use-choice.ts';

/** Ticks one leaf or many; nothing where none of them may be ticked. */
function ChoiceBox({ choice, leaves, label }: { choice: Choice; leaves: readonly Leaf[]; label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const possible = choice.of(leaves);
  const count = possible.filter(choice.has).length;
  const all = possible.length > 0 && count === possible.length;
  useEffect(() => {
    if (box.current) {
      box.current.indeterminate = count > 0 && !all;
    }
  }, [count, all]);
  if (possible.length === 0) {
    return null;
  }
  return (
    <input
      ref={box}
      className="ck"
      type="checkbox"
      aria-label={label}
      title={label}
      checked={all}
      onChange={() => choice.choose(possible, !all)}
    />
  );
}

/** All that is shown. */
export function AllBox({ sheet, choice }: { sheet: Sheet; choice: Choice }) {
  const { t } = useTranslation('unit-work');
  return <ChoiceBox choice={choice} leaves={sheet.leaves} label={t('mark.chooseAll')} />;
}

/** A leaf, or all of its area. */
export function RowBox({ sheet, row, choice }: { sheet: Sheet; row: Row; choice: Choice }) {
  const { t } = useTranslation('unit-work');
  if (row.leaf) {
    return <ChoiceBox choice={choice} leaves={[row.leaf]} label={t('mark.choose', { code: row.code })} />;
  }
  if (row.kind !== 'area') {
    return null;
  }
  const leaves = sheet.leaves.filter(({ area }) => area === row.code);
  return <ChoiceBox choice={choice} leaves={leaves} label={t('mark.chooseArea', { area: row.code })} />;
}
