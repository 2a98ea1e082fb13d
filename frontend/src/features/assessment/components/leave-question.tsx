import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import type { UploadGuard } from '../evidence/use-upload-guard.ts';

interface Props {
  guard: UploadGuard;
  title: string;
  text: string;
  drop: string;
}

/** Whether files that are no evidence yet shall be dropped. */
export function LeaveQuestion({ guard, title, text, drop }: Props) {
  const { t } = useTranslation('assessment');
  return (
    <Dialog
      title={title}
      onClose={guard.stay}
      footer={
        <>
          <button className="btn danger" type="button" onClick={guard.drop}>
            {drop}
          </button>
          <button className="btn primary" type="button" onClick={guard.stay}>
            {t('proof.leaveStay')}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
