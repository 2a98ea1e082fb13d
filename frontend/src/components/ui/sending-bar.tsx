import { useTranslation } from 'react-i18next';

/** The bytes that have left; when all have, the server still checks the file. */
export function SendingBar({ name, sent, of }: { name: string; sent: number; of: number }) {
  const { t } = useTranslation();
  const percent = of > 0 ? Math.min(100, Math.floor((sent / of) * 100)) : 0;
  return (
    <div className="prog">
      <span className="sm mute">{percent < 100 ? t('sending.now', { percent }) : t('sending.checking')}</span>
      <div className="bar of" role="progressbar" aria-label={name} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="fill" width={percent} height="1" />
        </svg>
      </div>
    </div>
  );
}
