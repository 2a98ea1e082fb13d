import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Holder } from '../../../components/domain/holder.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { formatDate, formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { CarryNotice } from '../carry/carry-notice.tsx';
import { isInHand, type Sheet } from '../model.ts';
import { ReceiptBar } from '../submission/receipt-bar.tsx';
import { IndexSetChanged } from './index-set-changed.tsx';

const TOLD = ['return', 'send-back', 'take-over', 'close', 'reopen', 'withdraw'] as const;

/** What whoever opens the sheet has to know of the whole of it: why it came back, that it is late, who has it, what was decided. */
export function SheetNotices({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const { lastStep, minutes, dueAt } = sheet;
  const told = TOLD.find((action) => action === lastStep?.action);
  return (
    <>
      {sheet.indexSet.illustrative && (
        <Banner>
          {t('illustrative')}{' '}
          <Link to="/index-sets/$id" params={{ id: sheet.indexSet.id }}>
            {t('openIndexSet')}
          </Link>
        </Banner>
      )}
      {sheet.indexSet.since && <IndexSetChanged sheet={sheet} since={sheet.indexSet.since} />}
      {lastStep && told && (
        <Banner tone="warn" icon="again">
          <b>{t(`step.${told}`, { name: lastStep.by.name, moment: formatMoment(lastStep.at) })}</b>
          {lastStep.reason && <p>{t('step.reason', { reason: lastStep.reason })}</p>}
          {told === 'close' && (
            <p className="sm">
              <Link to="/assessments/$id/history" params={{ id: sheet.id }} search={{ at: lastStep.at }}>
                {t('submission.closedThen')}
              </Link>
            </p>
          )}
          {told === 'return' && dueAt && <p className="sm">{t('step.due', { instant: f.instant(dueAt) })}</p>}
        </Banner>
      )}
      <CarryNotice sheet={sheet} />
      {lastStep && <ReceiptBar sheet={sheet} />}
      {sheet.overdue && dueAt && (
        <Banner tone="warn" icon="clock">
          {sheet.status === 'DRAFT'
            ? t('overdue.closed', { instant: f.instant(dueAt) })
            : t('overdue.alarm', { instant: f.instant(dueAt) })}
        </Banner>
      )}
      {minutes && (
        <Banner icon="lock">
          {t('minutes.told', {
            number: minutes.number,
            day: formatDate(minutes.heldOn),
            votes: `${f.count(minutes.votesFor)}/${f.count(minutes.votesTotal)}`,
          })}
        </Banner>
      )}
      {sheet.accepted !== null && (sheet.status === 'REAPPRAISAL' || sheet.status === 'FINAL') && (
        <Banner icon={sheet.accepted ? 'check' : 'chat'}>{sheet.accepted ? t('round.accepted') : t('round.objected')}</Banner>
      )}
      {!isInHand(sheet) && sheet.heldBy.role !== 'nobody' && (
        <Banner icon="lock">
          {t('readOnly')} <Holder heldBy={sheet.heldBy} />
        </Banner>
      )}
    </>
  );
}
