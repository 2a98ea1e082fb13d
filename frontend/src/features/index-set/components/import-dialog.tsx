import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { importSet, setsChanged } from '../api.ts';
import { WorkbookFaults } from './workbook-faults.tsx';

/** Takes a workbook: looked at as soon as it is chosen, stored as a draft when nothing is wrong with it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const look = useMutation({ mutationFn: (file: File) => importSet(file, true) });
  const found = look.data;
  const ready = found !== undefined && found.faults.length === 0;
  return (
    <ActionDialog
      title={t('workbook.import')}
      submit={t('workbook.submit')}
      done={t('create.done')}
      blocked={ready ? undefined : found ? t('workbook.refused', { count: found.faults.length }) : t('workbook.nothing')}
      run={async (key) => {
        const { set } = await importSet(look.variables as File, false, key);
        setsChanged(queries);
        await navigate({ to: '/index-sets/$id', params: { id: set?.id ?? '' }, search: {} });
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('workbook.text')}</p>
          <FileButton path="/api/v1/index-sets/template" label={t('workbook.template')} />
          <label className="drop" aria-busy={look.isPending}>
            <Icon name="upload" />
            <span>{look.variables ? <b>{look.variables.name}</b> : t('workbook.drop')}</span>
            <input
              type="file"
              accept=".xlsx"
              aria-label={t('workbook.drop')}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) {
                  look.mutate(file);
                }
                // the same file, corrected meanwhile, can be chosen again
                event.target.value = '';
              }}
            />
          </label>
          {look.isPending && <p role="status">{t('workbook.looking')}</p>}
          {look.error && (
            <Banner tone="neg" icon="warning" live>
              {look.error instanceof ApiProblem
                ? [look.error.message, ...look.error.errors.map(({ message }) => message)].join(' ')
                : t('shared:failure.notSent')}
            </Banner>
          )}
          {found && <WorkbookFaults title={t('workbook.faults', { count: found.faults.length })} faults={found.faults} />}
          {found && <WorkbookFaults title={t('workbook.warnings', { count: found.warnings.length })} faults={found.warnings} />}
          {ready && (
            <p role="status">
              <Icon name="check" /> {t('workbook.ready', { areas: f.count(found.areas), leaves: f.count(found.leaves) })}
            </p>
          )}
        </>
      )}
    </ActionDialog>
  );
}
