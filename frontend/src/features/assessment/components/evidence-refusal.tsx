import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';

/** Why a change was refused: the problem's own words and those that stand at no field of the form. */
export function ChangeRefusal({ problem, shown = [] }: { problem: unknown; shown?: readonly string[] }) {
  const { t } = useTranslation('shared');
  const others = problem instanceof ApiProblem ? problem.errors.filter(({ field }) => !shown.includes(lastOf(field))) : [];
  return (
    <Banner tone="neg" icon="warning" live>
      {problem instanceof ApiProblem ? problem.message : t('failure.notSent')}
      {others.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Banner>
  );
}

/** "documents[0].link.url" is about "url". */
export function lastOf(field: string | null | undefined): string {
  return field?.replace(/^.*\./, '') ?? '';
}
