import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { settingsQuery } from '../../../api/queries.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import { useFileDrop } from '../evidence/use-file-drop.ts';

interface Props {
  label: string;
  /** Takes one file only. */
  single?: boolean;
  onFiles: (files: File[]) => void;
}

/** What makes a field choose folders, where the browser can; the types of React do not know it. */
const FOLDER = 'webkitdirectory' in HTMLInputElement.prototype ? { webkitdirectory: '' } : undefined;

/** The place where files are chosen or dropped, many at once, also all those of a folder. */
export function EvidenceDrop({ label, single = false, onFiles }: Props) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const { over, handlers } = useFileDrop(onFiles);
  const limit = useQuery(settingsQuery()).data?.maxFileSize;
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // the same file may be chosen again after it was refused
    input.value = '';
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <div className="drops">
      <label className={over ? 'drop over' : 'drop'} {...handlers}>
        <Icon name="upload" />
        <span>
          <u>{t('proof.choose')}</u> {t('proof.orDrop')}
          {limit !== undefined && ` · ${t('proof.limit', { size: words.size(limit) })}`}
        </span>
        <input type="file" multiple={!single} aria-label={label} onChange={(event) => take(event.target)} />
      </label>
      {!single && FOLDER && (
        <label className="btn small another folder">
          {t('proof.chooseFolder')}
          <input className="sr" type="file" {...FOLDER} onChange={(event) => take(event.target)} />
        </label>
      )}
      <label className="btn small another camera">
        {t('proof.camera')}
        <input className="sr" type="file" accept="image/*" capture="environment" onChange={(event) => take(event.target)} />
      </label>
    </div>
  );
}
