import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../api/file.ts';
import { ApiProblem } from '../../api/problem.ts';
import { Icon } from '../ui/icon.tsx';

/** Hands a workbook to the browser's own download. */
export function WorkbookButton({ path, label }: { path: string; label: string }) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: () => downloadFile(path) });
  return (
    <>
      <button className="btn" type="button" aria-disabled={download.isPending} onClick={() => download.isPending || download.mutate()}>
        <Icon name="download" />
        {label}
      </button>
      {download.error && (
        <span className="flag neg" role="alert">
          {download.error instanceof ApiProblem ? download.error.message : t('failure.offline.hint')}
        </span>
      )}
    </>
  );
}
