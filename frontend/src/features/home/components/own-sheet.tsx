import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { Holder } from '../../../components/domain/holder.tsx';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { useFormat } from '../../../lib/use-format.ts';

/** Where the unit's sheet is, how far it has come and who holds it, at every stage. */
export function OwnSheet({ sheet }: { sheet: AssessmentSummary }) {
  const { t } = useTranslation('home');
  const f = useFormat();
  const { scored, leaves, points, maximum } = sheet.progress;
  return (
    <section className="panel">
      <div className="panel-h">
        <h2>{t('ownSheet')}</h2>
        <StatusChip status={sheet.status} />
      </div>
      <div className="panel-b stack-s">
        <p className="sm mute">{sheet.campaign.title}</p>
        <Progress label={t('scored')} done={scored} of={leaves} />
        <dl className="kv">
          <dt>{t('points')}</dt>
          <dd>
            <b>{f.score(points)}</b> / {f.score(maximum)}
          </dd>
          <dt>{t('heldBy')}</dt>
          <dd>
            <Holder heldBy={sheet.heldBy} />
          </dd>
          {sheet.dueAt && (
            <>
              <dt>{t('dueAt')}</dt>
              <dd>{f.instant(sheet.dueAt)}</dd>
            </>
          )}
        </dl>
        <Link to="/assessments/$id" params={{ id: sheet.id }}>
          {t('open')}
        </Link>
      </div>
    </section>
  );
}
