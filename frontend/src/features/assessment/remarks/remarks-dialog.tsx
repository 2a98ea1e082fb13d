import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import type { Sheet } from '../model.ts';
import { useDrafts } from '../saving/use-drafts.ts';
import { type Remarks, remarksQuery } from './api.ts';
import { RemarksForm } from './remarks-form.tsx';
import { SaidTexts } from './said-texts.tsx';
import { WHOLE } from './texts.ts';

interface Props {
  sheet: Sheet;
  onClose: () => void;
}

/** Difficulties and proposals of the unit's report: written by the unit, read by everybody who may see the sheet. */
export function RemarksDialog({ sheet, onClose }: Props) {
  const { t } = useTranslation('assessment');
  const me = useQuery(meQuery()).data;
  // What a colleague has saved meanwhile must be seen: never from the cache.
  const remarks = useQuery({ ...remarksQuery(sheet.id), gcTime: 0, refetchOnMount: 'always' });
  if (me && remarks.data) {
    return <RemarksOf {...{ sheet, onClose }} username={me.username} loaded={remarks.data} />;
  }
  return (
    <Dialog title={t('remarks.title')} onClose={onClose}>
      <Loaded query={remarks} rows={4}>
        {() => null}
      </Loaded>
    </Dialog>
  );
}

function RemarksOf({ sheet, username, loaded, onClose }: Props & { username: string; loaded: Remarks }) {
  const { t } = useTranslation('assessment');
  const drafts = useDrafts('remarks', username, sheet.id);
  // Chosen once: what was typed stays in its fields when the time for it ends, and where it was left unsaved.
  const [writes] = useState(sheet.allowed.includes('score') || drafts.of(WHOLE) !== undefined);
  if (writes) {
    return <RemarksForm sheet={sheet.id} {...{ username, loaded, onClose }} />;
  }
  return (
    <Dialog title={t('remarks.title')} onClose={onClose}>
      <div className="stack">
        <SaidTexts said={loaded} />
        {loaded.by && loaded.at && (
          <p className="sm mute">{t('remarks.savedBy', { name: loaded.by.name, moment: formatMoment(loaded.at) })}</p>
        )}
      </div>
    </Dialog>
  );
}
