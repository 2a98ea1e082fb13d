import { useTranslation } from 'react-i18next';

/** Grey rows of the height of the real ones while an answer is under way. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skel" aria-busy="true">
      <span className="sr">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have no other identity
        <i key={row} />
      ))}
    </div>
  );
}
