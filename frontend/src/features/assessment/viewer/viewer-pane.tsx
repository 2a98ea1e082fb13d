import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import type { LeafDocument, LibraryDocument } from '../evidence/documents.ts';
import { DocumentViewer } from './document-viewer.tsx';
import { type Look, useLook } from './use-look.ts';

interface Props {
  sheet: string;
  document: LeafDocument | LibraryDocument;
  pointer: string | null;
  look: Look;
}

/** The viewer beside the leaf, in the place of the list of its documents. */
export function ViewerPane(props: Props) {
  const { t } = useTranslation('assessment');
  const { close } = useLook();
  const back = useRef<HTMLButtonElement>(null);
  const leave = () => {
    close();
    setTimeout(() => document.getElementById('evidence')?.focus());
  };
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <DocumentViewer
      {...props}
      onEscape={leave}
      before={
        <button
          ref={back}
          className="btn icon small quiet"
          type="button"
          aria-label={t('viewer.back')}
          title={t('viewer.back')}
          onClick={leave}
        >
          <Icon name="close" />
        </button>
      }
    />
  );
}
