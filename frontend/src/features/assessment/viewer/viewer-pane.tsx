import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { EvidenceViewer, type EvidenceViewerProps } from './evidence-viewer.tsx';
import { useLook } from './use-look.ts';

/** The viewer beside the leaf, in the place of the list of its documents. */
export function ViewerPane(props: EvidenceViewerProps) {
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
    <EvidenceViewer
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
