import type { ReactNode } from 'react';
import { DocumentViewer } from '../../../components/viewer/document-viewer.tsx';
import { DownloadButton } from '../../../components/viewer/download-button.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import type { LeafDocument, LibraryDocument } from '../evidence/documents.ts';
import { type Look, useLook } from './use-look.ts';

export interface EvidenceViewerProps {
  sheet: string;
  document: LeafDocument | LibraryDocument;
  pointer: string | null;
  look: Look;
}

/** A document of the sheet; what of it is looked at is in the address. */
export function EvidenceViewer({ sheet, document, ...others }: EvidenceViewerProps & { before?: ReactNode; onEscape?: () => void }) {
  const { turn, find } = useLook();
  return (
    <DocumentViewer
      {...{ sheet, document, ...others }}
      title={titleOf(document)}
      onTurn={turn}
      onFind={find}
      download={<DownloadButton sheet={sheet} document={document} />}
    />
  );
}
