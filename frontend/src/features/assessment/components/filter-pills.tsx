import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filtersOf } from '../filters.ts';
import type { Sheet } from '../model.ts';
import type { LibraryShow, Show } from '../shows.ts';

/** What of a sheet is shown, each part with how many leaves it has; the choice is in the address. */
export function FilterPills({ sheet, show }: { sheet: Sheet; show?: Show }) {
  const { t } = useTranslation('assessment');
  return (
    <div className="row">
      <FilterPill label={t('filter.all', { count: sheet.leaves.length })} current={show === undefined} />
      {filtersOf(sheet, show).map((filter) => (
        <FilterPill
          key={filter.show}
          label={t(`filter.${filter.show}`, { count: filter.count })}
          show={filter.show}
          current={show === filter.show}
        />
      ))}
    </div>
  );
}

/** One part, as a choice in the address; without `show` it is the whole. */
export function FilterPill({ label, show, current }: { label: string; show?: Show | LibraryShow; current: boolean }) {
  return (
    <Link
      className="pill"
      to="."
      search={(old: object) => ({ ...old, show })}
      activeOptions={{ exact: true }}
      aria-current={current ? 'true' : undefined}
      preload={false}
    >
      {label}
    </Link>
  );
}
