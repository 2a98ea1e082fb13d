import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';

export type Fault = components['schemas']['WorkbookFault'];

/** What was found in a file, each by its sheet and cell, in a box that scrolls where it is much. */
export function WorkbookFaults({ title, faults }: { title: string; faults: readonly Fault[] }) {
  const placeOf = usePlace();
  if (faults.length === 0) {
    return null;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard
    <section className="faults" tabIndex={0} aria-label={title}>
      <h3>{title}</h3>
      <ul className="sm">
        {faults.map((fault, position) => {
          const place = placeOf(fault);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two faults may say the same
            <li key={position}>
              {place && <b>{`${place}: `}</b>}
              {fault.message}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A text file has no sheets to name. */
function usePlace(): (fault: Fault) => string {
  const { t } = useTranslation('workbook');
  return ({ sheet, row, column }) => {
    if (row === null) {
      return sheet;
    }
    if (sheet === '') {
      return column === null ? t('row', { row }) : t('textCell', { row, column });
    }
    return t('cell', { sheet, cell: `${column ?? ''}${row}` });
  };
}
