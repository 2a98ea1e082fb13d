import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { unitWorkQuery } from '../../../api/unit-work.ts';
import { Holder } from '../../../components/domain/holder.tsx';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { useFormat } from '../../../lib/use-format.ts';

/** What of the sheet is this person's: to be done, or for the head to look at. */
function OwnPart({ id }: { id: string }) {
  const { t } = useTranslation('home');
  const work = useQuery(unitWorkQuery(id)).data;
  const open = work?.leaves.filter((leaf) => leaf.open) ?? [];
  const mine = open.filter((leaf) => leaf.mine && leaf.mark?.kind !== 'DONE' && leaf.mark?.kind !== 'REVIEWED').length;
  const heads = work?.allowed.includes('review') ? open : [];
  const review = heads.filter(({ mark }) => mark !== null && (mark.kind === 'DONE' || mark.changedSince)).length;
  return (
    <>
      <dt>{t('own.title')}</dt>
      <dd>
        {mine > 0 && (
          <Link to="/assessments/$id" params={{ id }} search={{ show: 'mine' }}>
            {t('own.mine', { count: mine })}
          </Link>
        )}
        {mine > 0 && review > 0 && ' · '}
        {review > 0 && (
          <Link to="/assessments/$id" params={{ id }} search={{ show: 'review' }}>
            {t('own.review', { count: review })}
          </Link>
        )}
        {mine + review === 0 && (work ? t('own.none') : '…')}
      </dd>
    </>
  );
}

/** Where the unit's sheet is, how far it has come and who holds it, at every stage. */
export function OwnSheet({ sheet, shares }: { sheet: AssessmentSummary; shares: boolean }) {
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
          {shares && <OwnPart id={sheet.id} />}
        </dl>
        <Link to="/assessments/$id" params={{ id: sheet.id }}>
          {t('open')}
        </Link>
      </div>
    </section>
  );
}
