import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { LineField, NoteField } from '../../../components/ui/text-fields.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { parseDay } from '../../../lib/parse-date.ts';
import type { Sheet } from '../model.ts';
import { type CarriedDocument, type CarriedItem, confirmDocument } from './api.ts';
import { useCarryChange } from './use-carried.ts';

interface Props {
  sheet: Sheet;
  item: CarriedItem;
  document: CarriedDocument;
  onClose: () => void;
}

/** Takes a document of last year over: what is said about it now, and why it counts where its date is of another year. */
export function ConfirmDocumentDialog({ sheet, item, document, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const change = useCarryChange(sheet.id);
  const { year } = sheet.campaign;
  const [typed, setTyped] = useState({
    documentNumber: document.documentNumber ?? '',
    issuer: document.issuer ?? '',
    issuedOn: document.issuedOn === null ? '' : formatDate(document.issuedOn),
    pointer: document.pointer ?? '',
    dateExplanation: '',
  });
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const day = parseDay(typed.issuedOn);
  const outside = day !== null && Number(day.slice(0, 4)) !== year;
  const unread = typed.issuedOn.trim() !== '' && day === null;
  return (
    <ActionDialog
      title={t('carry.confirmTitle')}
      submit={t('carry.confirm')}
      done={t('carry.confirmed')}
      blocked={unread ? t('proof.dateUnread') : undefined}
      run={(key) =>
        change.mutateAsync(() =>
          // All that is shown as it stands: what is empty here is empty there.
          confirmDocument(sheet.id, key, item.id, {
            documentNumber: typed.documentNumber || null,
            issuer: typed.issuer || null,
            issuedOn: day,
            dateExplanation: (outside && typed.dateExplanation) || null,
            pointer: typed.pointer || null,
          }),
        )
      }
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>
            <b>{document.name}</b>
          </p>
          <p className="sm">{t(document.present ? 'carry.presentHint' : 'carry.confirmHint')}</p>
          {!document.present && (
            <>
              <div className="pair">
                <LineField
                  label={t('proof.number')}
                  value={typed.documentNumber}
                  message={messageFor('documentNumber')}
                  onChange={(documentNumber) => set({ documentNumber })}
                />
                <LineField
                  label={t('proof.issuedOn')}
                  hint={t('shared:moment.dayForm')}
                  numeric
                  value={typed.issuedOn}
                  message={messageFor('issuedOn')}
                  onChange={(issuedOn) => set({ issuedOn })}
                />
              </div>
              <LineField
                label={t('proof.issuer')}
                value={typed.issuer}
                message={messageFor('issuer')}
                onChange={(issuer) => set({ issuer })}
              />
            </>
          )}
          <LineField
            label={t('proof.pointer')}
            value={typed.pointer}
            message={messageFor('pointer')}
            onChange={(pointer) => set({ pointer })}
          />
          {outside && !document.present && (
            <NoteField
              label={t('proof.dateExplanation', { year })}
              hint={t('proof.dateExplanationHint')}
              value={typed.dateExplanation}
              message={messageFor('dateExplanation')}
              onChange={(dateExplanation) => set({ dateExplanation })}
            />
          )}
        </>
      )}
    </ActionDialog>
  );
}
