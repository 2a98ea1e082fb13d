import './messages.ts';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { useFileSize } from '../../lib/use-file-size.ts';
import { FileButton } from '../ui/file-button.tsx';

export type ExampleFile = components['schemas']['ExampleFileView'];

interface Props {
  indexSet: string;
  leaf: { guidance: string | null; legalBasis: string | null; exampleFiles: readonly ExampleFile[] };
}

/** What is said of a leaf beside its rule: how to score it, what it rests on, and how it is proved well. */
export function Guidance({ indexSet, leaf: { guidance, legalBasis, exampleFiles } }: Props) {
  const { t } = useTranslation('guidance');
  if (!guidance && !legalBasis && exampleFiles.length === 0) {
    return null;
  }
  return (
    <div className="rule guidance">
      {guidance && <p>{guidance}</p>}
      {legalBasis && (
        <p>
          <b>{t('legalBasis')}:</b> {legalBasis}
        </p>
      )}
      {exampleFiles.length > 0 && (
        <div>
          <b>{t('exampleFiles')}</b>
          <ExampleFiles indexSet={indexSet} files={exampleFiles} />
        </div>
      )}
    </div>
  );
}

function ExampleFiles({ indexSet, files }: { indexSet: string; files: readonly ExampleFile[] }) {
  const { t } = useTranslation('guidance');
  const size = useFileSize();
  return (
    <ul className="example-files">
      {files.map((file) => (
        <li key={file.id}>
          <FileButton
            className="btn small quiet file-name"
            path={exampleFilePath(indexSet, file.id)}
            label={t('get', { name: file.name, size: size(file.size) })}
          />
        </li>
      ))}
    </ul>
  );
}

export function exampleFilePath(indexSet: string, file: string): string {
  return `/api/v1/index-sets/${indexSet}/example-files/${file}`;
}
