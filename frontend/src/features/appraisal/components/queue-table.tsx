import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTimeLeft } from '../../../components/domain/due.tsx';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { rememberPlace } from '../../../lib/queue-place.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { QueueItem } from '../api.ts';
import type { QueueSearch } from '../routes.tsx';

/** The sheets of a page; a row leads to the first criterion that waits. */
export function QueueTable({ sheets, search }: { sheets: readonly QueueItem[]; search: QueueSearch }) {
  const { t } = useTranslation('appraisal');
  return (
    <section className="tw free" aria-label={t('queue.sheets')}>
      <table className="t cards queue">
        <thead>
          <tr>
            <th scope="col">{t('columns.unit')}</th>
            <th scope="col">{t('columns.status')}</th>
            <th scope="col">{t('columns.decided')}</th>
            <th scope="col" className="num">
              {t('columns.pending')}
            </th>
            <th scope="col">{t('columns.signs')}</th>
            <th scope="col">{t('columns.due')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <tr key={sheet.id}>
              <th scope="row" className="full">
                <Link
                  to="/assessments/$id"
                  params={{ id: sheet.id }}
                  data-row={sheet.id}
                  data-pending={sheet.pending > 0 ? '' : undefined}
                  onClick={() => rememberPlace({ to: '/appraisals', search, sheet: sheet.id })}
                >
                  {sheet.unit.name}
                </Link>
              </th>
              <td className="full">
                <StatusChip status={sheet.status} bare />
              </td>
              <td className="full">
                <Progress label={t('queue.decided')} done={sheet.decided} of={sheet.leaves} />
              </td>
              <td className="num" data-l={t('columns.pending')}>
                <Pending count={sheet.pending} />
              </td>
              <td className="full">
                <Signs sheet={sheet} />
              </td>
              <td className="full" data-l={t('columns.due')}>
                <Due sheet={sheet} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Pending({ count }: { count: number }) {
  const { t } = useTranslation('appraisal');
  return count > 0 ? <b>{t('queue.left', { count })}</b> : <span className="mute">{t('queue.doneAll')}</span>;
}

function Signs({ sheet: { requests, differing } }: { sheet: QueueItem }) {
  const { t } = useTranslation('appraisal');
  return (
    <span className="row">
      {requests > 0 && (
        <span className="flag warn">
          <Icon name="chat" />
          {t('queue.requests', { count: requests })}
        </span>
      )}
      {differing > 0 && (
        <span className="flag">
          <Icon name="pen" />
          {t('queue.differing', { count: differing })}
        </span>
      )}
    </span>
  );
}

function Due({ sheet: { dueAt, overdue, since } }: { sheet: QueueItem }) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const timeLeft = useTimeLeft();
  return (
    <>
      {dueAt === null ? (
        <span className="mute">{t('queue.noDue')}</span>
      ) : (
        <span className={overdue ? 'flag neg' : undefined} title={f.instant(dueAt)}>
          {overdue && <Icon name="warning" />}
          <span>
            {formatMoment(dueAt)} · {timeLeft(dueAt)}
          </span>
        </span>
      )}
      <span className="sm mute block">{t('queue.since', { moment: formatMoment(since) })}</span>
    </>
  );
}
