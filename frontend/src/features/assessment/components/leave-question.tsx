import { useTranslation } from 'react-i18next';
import { LeaveDialog } from '../../../components/ui/leave-dialog.tsx';
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
    <LeaveDialog title={title} leave={drop} stay={t('proof.leaveStay')} onLeave={guard.drop} onStay={guard.stay}>
      <p>{text}</p>
    </LeaveDialog>
  );
}
