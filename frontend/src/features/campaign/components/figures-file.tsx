import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { FileDialog } from '../../../components/workbook/file-dialog.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { figuresChanged, importFigures } from '../api.ts';

/** Figures of other agencies for many units from a file: all its rows or none. */
export function FiguresFile({ campaign }: { campaign: string }) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="btn small" type="button" onClick={() => setOpen(true)}>
        <Icon name="upload" />
        {t('figures.file')}
      </button>
      {open && (
        <FileDialog
          title={t('figures.title')}
          text={t('figures.text')}
          template={`/api/v1/campaigns/${campaign}/figures/template`}
          kinds={['.xlsx', '.csv']}
          submit={t('figures.submit')}
          done={t('figures.done')}
          look={(file) => importFigures(campaign, file, true)}
          ready={({ rows, units, filled, kept }) =>
            t('figures.ready', { rows: f.count(rows), units: f.count(units), filled: f.count(filled), kept: f.count(kept) })
          }
          take={async (file, key) => {
            await importFigures(campaign, file, false, key);
            figuresChanged(queries);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
