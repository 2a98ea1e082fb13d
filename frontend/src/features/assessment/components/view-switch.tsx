import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The two ways to look at a sheet: leaf by leaf, or all of it as a table. */
export function ViewSwitch({ id, table }: { id: string; table: boolean }) {
  const { t } = useTranslation('assessment');
  return (
    <span className="seg">
      <Link to="/assessments/$id" params={{ id }} aria-current={table ? undefined : 'page'} activeOptions={{ exact: true }}>
        {t('view.leaves')}
      </Link>
      <Link to="/assessments/$id/table" params={{ id }} aria-current={table ? 'page' : undefined}>
        {t('view.table')}
      </Link>
    </span>
  );
}
