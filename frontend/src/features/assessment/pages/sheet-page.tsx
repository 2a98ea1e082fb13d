import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { usePage } from '../../../lib/page.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { assessmentQuery } from '../api.ts';

export const Route = createLazyRoute('/assessments/$id')({ component: SheetPage });

/** The score sheet of one unit. */
function SheetPage() {
  const { id } = Route.useParams();
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const sheet = useQuery(assessmentQuery(id));
  usePage(t('title'), sheet.data);
  return (
    <Loaded query={sheet} rows={10}>
      {({ unit, status, progress }) => (
        <section className="panel">
          <div className="panel-h">
            <h1>{unit.name}</h1>
            <StatusChip status={status} />
          </div>
          <div className="panel-b stack-s">
            <Progress label={t('scored')} done={progress.scored} of={progress.leaves} />
            <p>
              {t('points')} <b>{f.score(progress.points)}</b> / {f.score(progress.maximum)}
            </p>
          </div>
        </section>
      )}
    </Loaded>
  );
}
