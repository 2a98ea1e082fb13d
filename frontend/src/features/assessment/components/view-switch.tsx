import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const VIEWS = {
  leaves: '/assessments/$id',
  table: '/assessments/$id/table',
  evidence: '/assessments/$id/evidence',
  history: '/assessments/$id/history',
} as const;

/** The ways to look at a sheet: leaf by leaf, all of it as a table, what proves it, and what happened to it. */
export function ViewSwitch({ id, current }: { id: string; current: keyof typeof VIEWS }) {
  const { t } = useTranslation('assessment');
  return (
    <span className="seg">
      {(['leaves', 'table', 'evidence', 'history'] as const).map((view) => (
        <Link
          key={view}
          to={VIEWS[view]}
          params={{ id }}
          aria-current={view === current ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </span>
  );
}
