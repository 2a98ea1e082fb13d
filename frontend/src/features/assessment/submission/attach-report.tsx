import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { attachReport, submissionQuery } from './api.ts';

const SCANS = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.webp,.heic';

/** Takes the signed report, as a scan or signed file; sent as soon as it is chosen. */
export function AttachReport({ sheet, again }: { sheet: string; again: boolean }) {
  const { t } = useTranslation(['assessment', 'shared']);
  const queries = useQueryClient();
  const key = useRef('');
  const attach = useMutation({
    mutationFn: (file: File) => attachReport(sheet, file, key.current),
    onSuccess: () => {
      showToast(t('submission.attached'));
      // the list of all reports with it
      void queries.invalidateQueries({ queryKey: submissionQuery(sheet).queryKey });
    },
  });
  const label = again ? t('submission.attachAgain') : t('submission.attach');
  return (
    <>
      <label className="drop" aria-busy={attach.isPending}>
        <Icon name="upload" />
        <span>{attach.isPending ? t('submission.sending') : label}</span>
        <input
          type="file"
          accept={SCANS}
          aria-label={label}
          disabled={attach.isPending}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) {
              key.current = crypto.randomUUID();
              attach.mutate(file);
            }
            event.target.value = '';
          }}
        />
      </label>
      {attach.error && (
        <p className="err" role="alert">
          {attach.error instanceof ApiProblem
            ? [attach.error.message, ...attach.error.errors.map(({ message }) => message)].join(' ')
            : t('shared:failure.notSent')}
        </p>
      )}
    </>
  );
}
