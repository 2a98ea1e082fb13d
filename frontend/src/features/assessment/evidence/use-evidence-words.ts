import { useTranslation } from 'react-i18next';
import { useFileSize } from '../../../lib/use-file-size.ts';
import type { Sheet } from '../model.ts';
import { type Duplicate, provable } from './documents.ts';

/** What is said about documents in more than one place. */
export function useEvidenceWords() {
  const { t } = useTranslation('assessment');
  const size = useFileSize();
  return {
    size,
    /** Where else the same bytes are: on this sheet, or in which unit and year. */
    duplicate: (sheet: Sheet, { unit, campaign, assessment, leaves }: Duplicate) => {
      const at = leaves.join(', ');
      if (assessment === sheet.id && leaves.length > 0) {
        return provable(sheet).length > 0 ? t('proof.sameHereAdvice', { leaves: at }) : t('proof.sameHere', { leaves: at });
      }
      if (assessment === sheet.id) {
        return t('proof.sameUnlinked');
      }
      const where = campaign.id === sheet.campaign.id ? unit.name : `${unit.name} (${campaign.title})`;
      return leaves.length > 0 ? t('proof.sameThere', { where, leaves: at }) : t('proof.sameThereUnlinked', { where });
    },
  };
}
