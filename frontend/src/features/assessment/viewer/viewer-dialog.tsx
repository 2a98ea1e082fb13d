import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import type { LeafDocument, LibraryDocument } from '../evidence/documents.ts';
import { DocumentViewer } from './document-viewer.tsx';
import { type Look, useLook } from './use-look.ts';

interface Props {
  sheet: string;
  document: LeafDocument | LibraryDocument;
  pointer: string | null;
  look: Look;
}

/** The viewer where there is no room for a pane beside. */
export function ViewerDialog(props: Props) {
  const { t } = useTranslation('assessment');
  const { close } = useLook();
  return (
    <Dialog wide title={t('viewer.title')} onClose={close}>
      <DocumentViewer {...props} />
    </Dialog>
  );
}
