import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Digest } from '../../../components/domain/digest.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Sheet } from '../model.ts';
import { submissionQuery } from './api.ts';
import { ReceiptsDialog } from './receipts-dialog.tsx';

/** When the sheet was handed in, with the hash of what was; all receipts are behind its button. */
export function ReceiptBar({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(submissionQuery(sheet.id));
  const receipt = data?.receipt;
  if (!receipt) {
    return null;
  }
  return (
    <>
      <Banner
        icon="check"
        action={
          <button className="btn small" type="button" onClick={() => setOpen(true)}>
            {t('submission.open')}
          </button>
        }
      >
        {t('submission.told', { moment: formatMoment(receipt.at), times: f.count(receipt.number) })}{' '}
        <span className="nowrap">
          {t('submission.code')}{' '}
          <Digest value={receipt.digest} label={(short) => t('submission.copy', { short })} copied={t('submission.copied')} />
        </span>
        {data.signedReport === null && data.allowed.includes('attach-report') && <p className="sm">{t('submission.notSigned')}</p>}
        {data.signedReport?.blocked && <p className="sm">{t('submission.blocked')}</p>}
      </Banner>
      {open && <ReceiptsDialog sheet={sheet} submission={data} onClose={() => setOpen(false)} />}
    </>
  );
}
