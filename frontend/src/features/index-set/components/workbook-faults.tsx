import { useTranslation } from 'react-i18next';
import type { Imported } from '../api.ts';

/** What was found in a workbook, each by its sheet and cell, in a box that scrolls where it is much. */
export function WorkbookFaults({ title, faults }: { title: string; faults: Imported['faults'] }) {
  const { t } = useTranslation('index-set');
  if (faults.length === 0) {
    return null;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard
    <section className="faults" tabIndex={0} aria-label={title}>
      <h3>{title}</h3>
      <ul className="sm">
        {faults.map(({ sheet, row, column, message }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two faults may say the same
          <li key={position}>
            <b>{row === null ? sheet : t('workbook.cell', { sheet, cell: `${column ?? ''}${row}` })}</b>
            {`: ${message}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
