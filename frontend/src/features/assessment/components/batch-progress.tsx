import { useTranslation } from 'react-i18next';
import { SendingBar } from '../../../components/ui/sending-bar.tsx';
import { sentBytes, type Upload } from '../evidence/upload-queue.ts';

/** How far all files together are, where there are several. */
export function BatchProgress({ uploads }: { uploads: readonly Upload[] }) {
  const { t } = useTranslation('assessment');
  const arrived = uploads.filter(({ state }) => state.kind === 'arrived').length;
  const told = t('proof.arrived', { done: arrived, count: uploads.length });
  const sent = uploads.reduce((sum, upload) => sum + sentBytes(upload), 0);
  const of = uploads.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <>
      {uploads.length > 1 && arrived < uploads.length && (
        <div className="row between">
          <span className="sm">{told}</span>
          <div className="grow">
            <SendingBar name={t('proof.together')} sent={sent} of={of} />
          </div>
        </div>
      )}
      <p role="status" className="sr">
        {told}
      </p>
    </>
  );
}
