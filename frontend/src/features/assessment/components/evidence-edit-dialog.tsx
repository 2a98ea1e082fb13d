import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { keptName, shownName, titleOf } from '../../../components/viewer/title.ts';
import { formatDate } from '../../../lib/dates.ts';
import { changeDocument } from '../evidence/api.ts';
import { DETAIL_FIELDS, detailsOf, hasReadableDate, linked } from '../evidence/details.ts';
import { type LibraryDocument, mayDescribe } from '../evidence/documents.ts';
import { useEvidenceChange, useNewest } from '../evidence/use-change.ts';
import type { Sheet } from '../model.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { EvidenceLeaves } from './evidence-leaves.tsx';
import { EvidenceRemoveDialog } from './evidence-remove-dialog.tsx';
import { EvidenceReplaceDialog } from './evidence-replace-dialog.tsx';

interface Props {
  sheet: Sheet;
  document: LibraryDocument;
  onClose: () => void;
}

/** What is said about a document, the leaves that it backs, and its way out of the sheet. The file itself stays as it is. */
export function EvidenceEditDialog({ sheet, document, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const newest = useNewest(sheet.id);
  const { busy, problem, run } = useEvidenceChange(sheet.id, onClose);
  const [base, setBase] = useState(document);
  const [theirs, setTheirs] = useState<LibraryDocument>();
  const [details, setDetails] = useState(() => detailsOf(document));
  const [links, setLinks] = useState(document.links);
  const [name, setName] = useState(() => shownName(document));
  const [step, setStep] = useState<'edit' | 'remove' | 'replace'>('edit');
  const errors = problem instanceof ApiProblem ? problem.errors : [];
  const describable = mayDescribe(sheet, base.links);

  /** Somebody else was faster: what they wrote is shown, and the next save builds on it. */
  const lookAgain = async (error: unknown) => {
    const now = await newest(error, base.id);
    if (now) {
      setTheirs(now);
      setBase(now);
    }
  };
  const save = () => {
    if (hasReadableDate(details)) {
      void run(
        () => changeDocument(sheet.id, base, details, links, keptName(base, name)),
        t('proof.saved', { title: base.name }),
        lookAgain,
      );
    }
  };

  const back = () => setStep('edit');
  /** What was typed before is not saved yet: it stays, and the next save builds on the new version. */
  const replaced = (now: LibraryDocument) => {
    const named = name !== shownName(base);
    if (!named && JSON.stringify([details, linked(links)]) === JSON.stringify([detailsOf(base), linked(base.links)])) {
      onClose();
      return;
    }
    setBase(now);
    setName(named ? name : shownName(now));
    back();
  };
  if (step === 'remove') {
    return <EvidenceRemoveDialog sheet={sheet.id} document={base} onBack={back} onDone={onClose} />;
  }
  if (step === 'replace') {
    return <EvidenceReplaceDialog sheet={sheet} document={base} onBack={back} onDone={replaced} />;
  }
  return (
    <Dialog
      title={t('proof.editTitle')}
      onClose={onClose}
      footer={
        <>
          {sheet.allowed.includes('prove') && (
            <button className="btn danger first" type="button" onClick={() => setStep('remove')}>
              {t('proof.remove')}
            </button>
          )}
          <button className="btn" type="button" onClick={onClose}>
            {t('shared:actions.cancel')}
          </button>
          <button className="btn primary" type="button" aria-disabled={busy || !hasReadableDate(details)} onClick={save}>
            {t('proof.save')}
          </button>
        </>
      }
    >
      <div className="stack">
        {problem !== undefined && <Refusal problem={problem} theirs={theirs} />}
        {describable ? (
          <>
            <LineField
              label={t(base.url === null ? 'proof.name' : 'proof.linkName')}
              maxLength={300}
              value={name}
              message={errors.find(({ field }) => field === 'name')?.message}
              onChange={setName}
            />
            <button className="btn small another" type="button" onClick={() => setStep('replace')}>
              <Icon name="again" />
              {t(base.url === null ? 'proof.replaceOpen' : 'proof.replaceLink')}
            </button>
          </>
        ) : (
          <p>
            <b>{base.name}</b>
          </p>
        )}
        {!describable && <Banner icon="lock">{t('proof.describedElsewhere')}</Banner>}
        <EvidenceFields
          value={details}
          year={sheet.campaign.year}
          disabled={!describable}
          messageFor={(name) => errors.find(({ field }) => field === name)?.message}
          onChange={setDetails}
        />
        <EvidenceLeaves
          sheet={sheet}
          links={links}
          messageFor={(code) => errors.find(({ leaf }) => leaf === code)?.message}
          onChange={setLinks}
        />
      </div>
    </Dialog>
  );
}

function Refusal({ problem, theirs }: { problem: unknown; theirs: LibraryDocument | undefined }) {
  const { t } = useTranslation(['assessment', 'shared']);
  const others =
    problem instanceof ApiProblem ? problem.errors.filter(({ field, leaf }) => !DETAIL_FIELDS.has(field) && field !== 'name' && !leaf) : [];
  return (
    <Banner tone="neg" icon="warning" live>
      {problem instanceof ApiProblem ? problem.message : t('shared:failure.notSent')}
      {others.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {theirs && (
        <p className="sm">
          {t('proof.theirs', {
            facts: [titleOf(theirs), theirs.issuer, theirs.issuedOn && formatDate(theirs.issuedOn), ...theirs.links.map(({ leaf }) => leaf)]
              .filter(Boolean)
              .join(', '),
          })}
        </p>
      )}
    </Banner>
  );
}
