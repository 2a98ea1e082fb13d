import { useTranslation } from 'react-i18next';
import type { Said } from './texts.ts';

/** Both texts to read, line for line as the report prints them. */
export function SaidTexts({ said }: { said: Said }) {
  const { t } = useTranslation('assessment');
  return (
    <dl className="before-after">
      {(['difficulties', 'proposals'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`remarks.${part}`)}</dt>
          <dd>{said[part] ?? t('remarks.none')}</dd>
        </div>
      ))}
    </dl>
  );
}
