import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { DocumentViewer } from '../../../components/viewer/document-viewer.tsx';
import { DownloadButton } from '../../../components/viewer/download-button.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { type CriterionUnit, documentsQuery, type LeafDocument } from '../api.ts';

interface Props {
  unit: CriterionUnit;
  code: string;
  onClose: () => void;
}

/** What a unit proves the criterion with, looked at without leaving the other units. */
export function DocumentsDialog({ unit, code, onClose }: Props) {
  const { t } = useTranslation('appraisal');
  const documents = useQuery(documentsQuery(unit.sheet, code));
  return (
    <Dialog wide title={t('documents.title', { code, unit: unit.unit.name })} onClose={onClose}>
      <Loaded query={documents} rows={8}>
        {(found) =>
          found.length > 0 ? <Documents sheet={unit.sheet} documents={found} /> : <Empty icon="file" title={t('documents.gone')} />
        }
      </Loaded>
    </Dialog>
  );
}

function Documents({ sheet, documents }: { sheet: string; documents: readonly LeafDocument[] }) {
  const { t } = useTranslation('appraisal');
  const [chosen, setChosen] = useState<string>();
  const document = documents.find(({ id }) => id === chosen) ?? documents[0];
  if (!document) {
    return null;
  }
  return (
    <div className="documents">
      {documents.length > 1 && (
        <fieldset className="row">
          <legend className="sr">{t('documents.choose')}</legend>
          {documents.map((one) => (
            <button key={one.id} className="pill" type="button" aria-pressed={one === document} onClick={() => setChosen(one.id)}>
              {titleOf(one)}
            </button>
          ))}
        </fieldset>
      )}
      {document.url === null ? (
        <Viewer key={document.id} sheet={sheet} document={document} />
      ) : (
        <Outside document={document} url={document.url} />
      )}
    </div>
  );
}

/** Opens where the unit points to. */
function Viewer({ sheet, document }: { sheet: string; document: LeafDocument }) {
  const [look, setLook] = useState<{ page?: number; find?: string }>({});
  return (
    <DocumentViewer
      {...{ sheet, document, look }}
      title={titleOf(document)}
      pointer={document.pointer}
      onTurn={(page) => setLook({ ...look, page })}
      onFind={(find) => setLook({ ...look, find: find || undefined })}
      download={<DownloadButton sheet={sheet} document={document} />}
    />
  );
}

/** It is kept in another system, in which it opens. */
function Outside({ document, url }: { document: LeafDocument; url: string }) {
  const { t } = useTranslation('appraisal');
  return (
    <Empty
      icon="file"
      title={titleOf(document)}
      hint={document.pointer ?? undefined}
      action={
        <a className="btn" href={url} target="_blank" rel="noopener noreferrer">
          {t('documents.outside', { host: new URL(url).hostname })}
        </a>
      }
    />
  );
}
