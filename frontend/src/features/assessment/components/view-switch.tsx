import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  id: string;
  view: 'leaves' | 'table' | 'history';
}

/** The ways to look at a sheet: leaf by leaf, all of it as a table, and what happened to it. */
export function ViewSwitch({ id, view }: Props) {
  const { t } = useTranslation('assessment');
  const current = (name: Props['view']) => (name === view ? 'page' : undefined);
  return (
    <span className="seg">
      <Link to="/assessments/$id" params={{ id }} aria-current={current('leaves')} activeOptions={{ exact: true }}>
        {t('view.leaves')}
      </Link>
      <Link to="/assessments/$id/table" params={{ id }} aria-current={current('table')}>
        {t('view.table')}
      </Link>
      <Link to="/assessments/$id/history" params={{ id }} aria-current={current('history')} activeOptions={{ includeSearch: false }}>
        {t('view.history')}
      </Link>
    </span>
  );
}
