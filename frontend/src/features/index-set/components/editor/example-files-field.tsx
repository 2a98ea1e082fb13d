import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsQuery } from '../../../../api/queries.ts';
import { type ExampleFile, exampleFilePath } from '../../../../components/guidance/guidance.tsx';
import { FileButton } from '../../../../components/ui/file-button.tsx';
import { Icon } from '../../../../components/ui/icon.tsx';
import { SendingBar } from '../../../../components/ui/sending-bar.tsx';
import { useFileSize } from '../../../../lib/use-file-size.ts';
import { edit } from '../../draft/tree.ts';
import type { EditorApi } from '../../use-editor.ts';
import { useExampleUpload } from '../../use-example-upload.ts';

const MOST = 5;

interface Props {
  /** The draft's id, and the key of its leaf. */
  set: string;
  node: string;
  files: readonly ExampleFile[];
  message?: string;
  api: EditorApi;
}

/** The example files of a leaf: a file is there when the draft is saved with it, and one that was taken out is an undo away. */
export function ExampleFilesField({ set, node, files, message, api }: Props) {
  const { t } = useTranslation('index-set');
  const size = useFileSize();
  const id = useId();
  const limit = useQuery(settingsQuery()).data?.maxFileSize;
  const upload = useExampleUpload(set, node, api);
  const fault = upload.fault ?? message;
  const drop = (dropped: ExampleFile) =>
    api.change((draft) => ({ ...draft, nodes: edit(draft.nodes, node, { exampleFiles: files.filter((file) => file !== dropped) }) }), {
      at: node,
    });
  const choose = (file: File) => {
    if (limit !== undefined && file.size > limit) {
      upload.refuse(t('examples.tooLarge', { name: file.name, size: size(file.size), limit: size(limit) }));
    } else {
      void upload.send(file);
    }
  };
  return (
    <section className="field example-files-field" aria-labelledby={id}>
      <h2 id={id}>{t('examples.title')}</h2>
      {files.length > 0 && (
        <ul className="example-files">
          {files.map((file) => (
            <li key={file.id}>
              <FileButton className="btn small quiet file-name" path={exampleFilePath(set, file.id)} label={file.name} />
              <span className="sm mute nowrap">{size(file.size)}</span>
              <button className="btn small quiet" type="button" onClick={() => drop(file)}>
                {t('examples.drop')}
                <span className="sr">{` ${file.name}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {upload.sending ? (
        <div className="row">
          <div className="grow">
            <b>{upload.sending.name}</b>
            <SendingBar {...upload.sending} />
          </div>
          <button className="btn small quiet" type="button" onClick={() => upload.sending?.abort.abort()}>
            {t('examples.stop')}
          </button>
        </div>
      ) : files.length < MOST ? (
        <label className="btn small another">
          <Icon name="upload" />
          {t('examples.add')}
          <input
            className="sr"
            type="file"
            aria-label={`${t('examples.add')}: ${t('examples.title')}`}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              // the same file may be chosen again after it was refused
              event.target.value = '';
              if (file) {
                choose(file);
              }
            }}
          />
        </label>
      ) : null}
      <span className="hint" id={`${id}-hint`}>
        {files.length < MOST ? t('examples.hint', { most: MOST, size: size(limit ?? 0) }) : t('examples.full', { most: MOST })}
      </span>
      {fault && (
        <span className="err" role="alert">
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </section>
  );
}
