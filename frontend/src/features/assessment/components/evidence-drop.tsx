import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { settingsQuery } from '../../../api/queries.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import { useFileDrop } from '../evidence/use-file-drop.ts';

interface Props {
  label: string;
  onFiles: (files: File[]) => void;
}

/** The place where files are chosen or dropped, many at once. */
export function EvidenceDrop({ label, onFiles }: Props) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const { over, handlers } = useFileDrop(onFiles);
  const limit = useQuery(settingsQuery()).data?.maxFileSize;
  return (
    <label className={over ? 'drop over' : 'drop'} {...handlers}>
      <Icon name="upload" />
      <span>
        <u>{t('proof.choose')}</u> {t('proof.orDrop')}
        {limit !== undefined && ` · ${t('proof.limit', { size: words.size(limit) })}`}
      </span>
      <input
        type="file"
        multiple
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // the same file may be chosen again after it was refused
          event.target.value = '';
          if (files.length > 0) {
            onFiles(files);
          }
        }}
      />
    </label>
  );
}
