import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { formatMoment } from '../../../lib/dates.ts';
import { addedForObjection } from '../evidence/documents.ts';
import { type Leaf, may } from '../model.ts';
import type { Drafts } from '../saving/drafts.ts';

/** What the unit objects to on a leaf: to be written while the round is open, to be read afterwards. */
export function ObjectionPanel({ leaf, drafts }: { leaf: Leaf; drafts?: Drafts<string> }) {
  const { t } = useTranslation('assessment');
  const { objection } = leaf;
  const cited = (leaf.evidence ?? []).filter(({ id }) => objection?.evidence.includes(id));
  const added = addedForObjection(leaf);
  return (
    <>
      {objection && (
        <Banner icon="chat">
          <h2 className="conflict-h">{t('round.objection')}</h2>
          <p>{objection.text}</p>
          {cited.length > 0 && <p className="sm">{t('round.documents', { list: cited.map(titleOf).join('; ') })}</p>}
          <p className="sm mute">
            {t('round.by', { name: objection.by, moment: formatMoment(objection.at) })}
            {' · '}
            {objection.decided ? t('round.decided') : t('round.undecided')}
          </p>
        </Banner>
      )}
      {drafts && may(leaf, 'object') && (
        <>
          <NoteField
            label={t('round.write')}
            hint={t('round.writeHint')}
            value={drafts.of(leaf.code) ?? ''}
            onChange={(text) => (text.trim() === '' ? drafts.remove(leaf.code) : drafts.put(leaf.code, text))}
          />
          <p className="hint">
            {added.length > 0 ? t('round.documents', { list: added.map(titleOf).join('; ') }) : t('round.documentsHint')}
          </p>
        </>
      )}
    </>
  );
}
