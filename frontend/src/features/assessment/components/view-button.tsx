import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import type { LeafDocument, LibraryDocument } from '../evidence/documents.ts';
import { useLook } from '../viewer/use-look.ts';

interface Props {
  document: LeafDocument | LibraryDocument;
  /** Where to open it, if not where the leaf points to. */
  page?: number;
  find?: string;
}

/** Opens a document in the viewer. */
export function ViewButton({ document, page, find }: Props) {
  const { t } = useTranslation('assessment');
  const { open } = useLook();
  return (
    <button className="btn small quiet" type="button" onClick={() => open(document.id, page, find)}>
      <Icon name="zoom" />
      {t('viewer.open')}
      <span className="sr">{` ${document.name}`}</span>
    </button>
  );
}
