import { useTranslation } from 'react-i18next';
import type { Leaf } from '../model.ts';

/** The documents of a leaf and what is expected of them. */
export function EvidenceSection({ leaf }: { leaf: Leaf }) {
  const { t } = useTranslation('assessment');
  if (!leaf.evidenceExpected) {
    return null;
  }
  return (
    <section className="sec" aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      <p className="hint">{t('evidenceExpected', { list: leaf.evidenceExpected })}</p>
    </section>
  );
}
