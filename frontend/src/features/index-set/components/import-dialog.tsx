import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FileDialog } from '../../../components/workbook/file-dialog.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { importSet, setsChanged } from '../api.ts';

/** Takes a workbook as a new draft. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <FileDialog
      title={t('workbook.import')}
      text={t('workbook.text')}
      template="/api/v1/index-sets/template"
      kinds={['.xlsx']}
      submit={t('workbook.submit')}
      done={t('create.done')}
      look={(file) => importSet(file, true)}
      ready={({ areas, leaves }) => t('workbook.ready', { areas: f.count(areas), leaves: f.count(leaves) })}
      take={async (file, key) => {
        const { set } = await importSet(file, false, { key });
        setsChanged(queries);
        await navigate({ to: '/index-sets/$id', params: { id: set?.id ?? '' }, search: {} });
      }}
      onClose={onClose}
    />
  );
}
