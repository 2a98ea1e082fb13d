import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { addDocuments } from '../evidence/api.ts';
import { hasReadableDate, linkRowOf, NO_DETAILS } from '../evidence/details.ts';
import { useEvidenceChange } from '../evidence/use-change.ts';
import type { Sheet } from '../model.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { LeafRows } from './evidence-leaves.tsx';
import { ChangeRefusal, lastOf } from './evidence-refusal.tsx';

interface Props {
  sheet: Sheet;
  /** The leaf that it is for; without one the leaves are chosen here. */
  leaf?: string;
  onClose: () => void;
}

const SHOWN = ['url', 'title', 'file', 'documentNumber', 'issuer', 'issuedOn', 'dateExplanation', 'pointer'];

/** A document that lies in another system: its address and number instead of a file. */
export function EvidenceLinkDialog({ sheet, leaf, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { busy, problem, run } = useEvidenceChange(sheet.id, onClose);
  const [link, setLink] = useState({ url: '', title: '' });
  const [details, setDetails] = useState(NO_DETAILS);
  const [pointer, setPointer] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [indexSet] = useState(sheet.indexSet.id); // in which the codes were looked up
  const leaves = leaf === undefined ? chosen : [leaf];
  const ready =
    [link.url, link.title, details.documentNumber].every((text) => text.trim() !== '') && leaves.length > 0 && hasReadableDate(details);
  const errors = problem instanceof ApiProblem ? problem.errors : [];
  const messageFor = (...fields: string[]) => errors.find(({ field }) => fields.includes(lastOf(field)))?.message;
  return (
    <Dialog
      title={leaf === undefined ? t('proof.linkTitle') : t('proof.linkTitleAt', { code: leaf })}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {t('shared:actions.cancel')}
          </button>
          <button
            className="btn primary"
            type="button"
            aria-disabled={busy || !ready}
            onClick={() =>
              ready &&
              void run(
                () => addDocuments(sheet.id, { indexSet, documents: [linkRowOf(link, details, pointer, leaves)] }),
                t('proof.added', { count: 1 }),
              )
            }
          >
            {t('proof.linkAdd')}
          </button>
        </>
      }
    >
      <div className="stack">
        {problem !== undefined && <ChangeRefusal problem={problem} shown={SHOWN} />}
        <p className="hint">{t('proof.linkHint')}</p>
        <LineField
          label={t('proof.address')}
          hint={t('proof.addressForm')}
          maxLength={2000}
          value={link.url}
          message={messageFor('url')}
          onChange={(url) => setLink({ ...link, url })}
        />
        <LineField
          label={t('proof.linkName')}
          maxLength={150}
          value={link.title}
          message={messageFor('title', 'file')}
          onChange={(title) => setLink({ ...link, title })}
        />
        <EvidenceFields value={details} year={sheet.campaign.year} messageFor={messageFor} onChange={setDetails}>
          <LineField
            label={t('proof.pointer')}
            hint={t('proof.pointerForm')}
            maxLength={500}
            value={pointer}
            message={messageFor('pointer')}
            onChange={setPointer}
          />
        </EvidenceFields>
        {leaf === undefined && (
          <LeafRows sheet={sheet} codes={chosen} onCodes={setChosen}>
            {(_, name) => <p>{name}</p>}
          </LeafRows>
        )}
      </div>
    </Dialog>
  );
}
