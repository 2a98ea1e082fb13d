import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { EvidenceViewer, type EvidenceViewerProps } from './evidence-viewer.tsx';
import { useLook } from './use-look.ts';

/** The viewer where there is no room for a pane beside. */
export function ViewerDialog(props: EvidenceViewerProps) {
  const { t } = useTranslation('viewer');
  const { close } = useLook();
  return (
    <Dialog wide title={t('title')} onClose={close}>
      <EvidenceViewer {...props} />
    </Dialog>
  );
}
