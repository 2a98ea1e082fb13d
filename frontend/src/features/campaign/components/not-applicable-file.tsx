import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { FileDialog } from '../../../components/workbook/file-dialog.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { importNotApplicable, notApplicableChanged } from '../api.ts';

/** What does not apply, for many units from a file: all its rows or none. */
export function NotApplicableFile({ campaign }: { campaign: string }) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="btn small" type="button" onClick={() => setOpen(true)}>
        <Icon name="upload" />
        {`${t('na.verb')}: ${t('na.file')}`}
      </button>
      {open && (
        <FileDialog
          title={t('na.fileTitle')}
          text={t('na.fileText')}
          template={`/api/v1/campaigns/${campaign}/not-applicable/template`}
          kinds={['.xlsx', '.csv']}
          submit={t('na.fileSubmit')}
          done={t('na.fileDone')}
          look={(file) => importNotApplicable(campaign, file, true)}
          ready={({ rows, units, added }) => t('na.fileReady', { rows: f.count(rows), units: f.count(units), added: f.count(added) })}
          take={async (file, key) => {
            await importNotApplicable(campaign, file, false, key);
            notApplicableChanged(queries, campaign);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
