import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LineField, NoteField } from '../../../components/ui/text-fields.tsx';
import { type Details, hasReadableDate, needsDateExplanation } from '../evidence/details.ts';

interface Props {
  value: Details;
  /** The year that is assessed: a date outside it needs words. */
  year: number;
  disabled?: boolean;
  messageFor: (field: string) => string | undefined;
  onChange: (value: Details) => void;
  /** What belongs to it in one place only. */
  children?: ReactNode;
}

/** What is said about a document, wherever it is used. */
export function EvidenceFields({ value, year, disabled = false, messageFor, onChange, children }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const set = (part: Partial<Details>) => onChange({ ...value, ...part });
  const outside = needsDateExplanation(value, year);
  return (
    <fieldset className="ev-fields" disabled={disabled}>
      <legend className="sr">{t('proof.details')}</legend>
      <div className="pair">
        <LineField
          label={t('proof.number')}
          hint={t('proof.numberForm')}
          value={value.documentNumber}
          message={messageFor('documentNumber')}
          onChange={(documentNumber) => set({ documentNumber })}
        />
        <LineField
          label={t('proof.issuedOn')}
          hint={t('shared:moment.dayForm')}
          numeric
          value={value.issuedOn}
          message={hasReadableDate(value) ? messageFor('issuedOn') : t('proof.dateUnread')}
          onChange={(issuedOn) => set({ issuedOn })}
        />
      </div>
      <LineField
        label={t('proof.issuer')}
        maxLength={200}
        value={value.issuer}
        message={messageFor('issuer')}
        onChange={(issuer) => set({ issuer })}
      />
      {children}
      {(outside || value.dateExplanation !== '') && (
        <NoteField
          label={t('proof.dateExplanation', { year })}
          hint={t('proof.dateExplanationHint')}
          value={value.dateExplanation}
          message={messageFor('dateExplanation')}
          onChange={(dateExplanation) => set({ dateExplanation })}
        />
      )}
      <label className="check">
        <input type="checkbox" checked={value.explains} onChange={(event) => set({ explains: event.target.checked })} />
        <span>{t('proof.explains')}</span>
      </label>
    </fieldset>
  );
}
