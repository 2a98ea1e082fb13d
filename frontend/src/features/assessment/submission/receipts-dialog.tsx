import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Digest } from '../../../components/domain/digest.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Sheet } from '../model.ts';
import { type Receipt, receiptPath, receiptsQuery, type Submission, signedReportsQuery } from './api.ts';
import { AttachReport } from './attach-report.tsx';
import { SignedReportFile } from './signed-report-file.tsx';

interface Props {
  sheet: Sheet;
  submission: Submission;
  onClose: () => void;
}

/** Every submission of a sheet as paper and as the content that its hash is of, and the signed reports. */
export function ReceiptsDialog({ sheet, submission, onClose }: Props) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const receipts = useQuery(receiptsQuery(sheet.id));
  const reports = useQuery(signedReportsQuery(sheet.id));
  return (
    <Dialog title={t('submission.receipts')} onClose={onClose}>
      <div className="stack">
        <Loaded query={receipts} rows={3}>
          {({ items }) => (
            <ul className="rows">
              {items.map((receipt) => (
                <OneReceipt key={receipt.number} {...{ sheet, receipt }} />
              ))}
            </ul>
          )}
        </Loaded>
        <h3>{t('submission.reports')}</h3>
        <Loaded query={reports} rows={1}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="mute">{t('submission.noReport')}</p>
            ) : (
              <ul className="rows">
                {items.map((report, position) => (
                  <li key={report.number}>
                    <b>{report.name}</b> {position > 0 && <span className="tag">{t('submission.replaced')}</span>}
                    <p className="sm mute">{t('submission.attachedBy', { name: report.byName, instant: f.instant(report.at) })}</p>
                    <SignedReportFile sheet={sheet.id} report={report} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        {submission.allowed.includes('attach-report') && <AttachReport sheet={sheet.id} again={submission.signedReport !== null} />}
      </div>
    </Dialog>
  );
}

function OneReceipt({ sheet, receipt }: { sheet: Sheet; receipt: Receipt }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const path = receiptPath(sheet.id, receipt);
  return (
    <li>
      <p>
        <b>{t('submission.number', { number: f.count(receipt.number), instant: f.instant(receipt.at) })}</b>
      </p>
      <p className="sm">{t('submission.by', { name: receipt.byName })}</p>
      <p className="sm">
        {t('submission.code')}{' '}
        <Digest value={receipt.digest} label={(short) => t('submission.copy', { short })} copied={t('submission.copied')} />
      </p>
      {receipt.changed && (
        <p className="sm">
          {receipt.changed.length === 0
            ? t('submission.nothingChanged')
            : t('submission.changed', { count: receipt.changed.length, leaves: receipt.changed.join(', ') })}
        </p>
      )}
      <div className="row wrap">
        <FileButton className="btn small" path={`${path}?format=docx`} label={t('submission.docx')} />
        <FileButton className="btn small" path={`${path}?format=pdf`} label={t('submission.pdf')} />
        <FileButton className="btn small" path={`${path}/content`} label={t('submission.content')} />
      </div>
    </li>
  );
}
