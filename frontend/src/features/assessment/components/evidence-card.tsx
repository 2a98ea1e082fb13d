import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../components/ui/icon.tsx';
import '../../../components/viewer/messages.ts';
import { DownloadButton } from '../../../components/viewer/download-button.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { formatDate } from '../../../lib/dates.ts';
import { decidedBefore, isBlocked, isOutsideYear, type LeafDocument, type LibraryDocument, typeOf } from '../evidence/documents.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import type { Leaf, Sheet } from '../model.ts';
import { EvidenceRevisionsDialog } from './evidence-revisions-dialog.tsx';

interface CardProps {
  sheet: Sheet;
  leaf: Leaf;
  document: LeafDocument;
  /** The same document with all its links, once the library is there. */
  known: LibraryDocument | undefined;
  children: ReactNode;
}

/** A document as it stands at a leaf: what it is, where in it to look, and what is striking about it. */
export function EvidenceCard({ sheet, leaf, document, known, children }: CardProps) {
  const { t } = useTranslation('assessment');
  const late = decidedBefore(leaf, document);
  return (
    <li className="ev">
      <Icon name="file" />
      <div>
        <h3>{titleOf(document)}</h3>
        <div className="meta">
          <Facts document={document} />
          {document.pointer && <b>{document.pointer}</b>}
        </div>
        <div className="flags">
          {late && (
            <Flag icon="again" warn>
              {t(document.revision > 1 ? 'proof.replacedAfter' : 'proof.addedAfter', { stage: t(`stages.${late}`) })}
            </Flag>
          )}
          <DocumentFlags sheet={sheet} document={document} known={known} />
          <BytesFlags document={known ?? document} />
          {known && known.links.length > 1 && <Flag icon="copies">{t('proof.leafCount', { count: known.links.length })}</Flag>}
        </div>
      </div>
      <div className="ev-acts">{children}</div>
    </li>
  );
}

/** The way to a document: its bytes, or its place in another system; and to what it held before. */
export function DocumentActs({ sheet, document }: { sheet: string; document: LeafDocument | LibraryDocument }) {
  const { t } = useTranslation('assessment');
  const [looking, setLooking] = useState(false);
  return (
    <>
      {document.url === null ? (
        !isBlocked(document) && <DownloadButton sheet={sheet} document={document} />
      ) : (
        <a className="btn small quiet" href={document.url} target="_blank" rel="noopener noreferrer" title={t('proof.outsideHint')}>
          <Icon name="right" />
          {t('proof.outsideOpen', { host: new URL(document.url).hostname })}
          <span className="sr">{` ${titleOf(document)}`}</span>
        </a>
      )}
      {document.revision > 1 && (
        <button className="btn small quiet" type="button" onClick={() => setLooking(true)}>
          <Icon name="copies" />
          {t('proof.revisions', { count: document.revision })}
          <span className="sr">{` ${titleOf(document)}`}</span>
        </button>
      )}
      {looking && <EvidenceRevisionsDialog sheet={sheet} document={document} onClose={() => setLooking(false)} />}
    </>
  );
}

/** Who issued it, when, and what kind of file it is. */
export function Facts({ document }: { document: LeafDocument | LibraryDocument }) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  return (
    <>
      {document.issuer && <span>{document.issuer}</span>}
      {document.issuedOn && <span>{formatDate(document.issuedOn)}</span>}
      {!document.documentNumber && <span>{t('proof.noNumber')}</span>}
      <span className="nowrap">{document.url === null ? `${typeOf(document)} · ${words.size(document.size)}` : t('proof.isLink')}</span>
    </>
  );
}

interface FlagsProps {
  sheet: Sheet;
  document: LeafDocument | LibraryDocument;
  known: LibraryDocument | undefined;
}

/** So many copies are named one by one. */
const NAMED = 3;

/** What is true of a document wherever it is used: an explanation, a date outside the year, the same bytes elsewhere. */
export function DocumentFlags({ sheet, document, known }: FlagsProps) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const { year } = sheet.campaign;
  const duplicates = known?.duplicates ?? [];
  return (
    <>
      {document.kind === 'EXPLANATION' && <Flag icon="chat">{t('proof.isExplanation')}</Flag>}
      {isOutsideYear(document, year) && (
        <Flag icon="clock" warn>
          {t('proof.outside', { year, words: document.dateExplanation ?? '' })}
        </Flag>
      )}
      {duplicates.slice(0, NAMED).map((duplicate, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two copies may be at the same leaves of one sheet
        <Flag key={i} icon="copies" warn>
          {words.duplicate(sheet, duplicate)}
        </Flag>
      ))}
      {duplicates.length > NAMED && (
        <Flag icon="copies" warn>
          {t('proof.sameMore', { count: duplicates.length - NAMED })}
        </Flag>
      )}
    </>
  );
}

const SAID = ['UNSUPPORTED', 'ENCRYPTED', 'FAILED', 'PENDING'] as const;

/** What is known about the bytes of a document: whether it can be viewed, and whether anything in it is dangerous. */
export function BytesFlags({ document: { preview, scan, signatures } }: { document: LeafDocument | LibraryDocument }) {
  const { t } = useTranslation(['assessment', 'viewer']);
  const state = SAID.find((one) => one === preview?.state);
  return (
    <>
      {state && (
        <Flag icon={state === 'PENDING' ? 'clock' : 'info'}>
          {state === 'FAILED' && preview?.reason ? t(`viewer:reason.${preview.reason}`) : t(`viewer:state.${state}`)}
        </Flag>
      )}
      {scan && scan.state !== 'NOT_CONFIGURED' && (
        <Flag icon={scan.state === 'INFECTED' ? 'warning' : 'check'} warn={scan.state === 'INFECTED' || scan.state === 'FAILED'}>
          {t(`viewer.scan.${scan.state}`, { malware: scan.malware ?? '' })}
        </Flag>
      )}
      {signatures.map(({ signer, organization, signedAt, integrity }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signatures of a file never change
        <Flag key={i} icon="signature" warn={integrity !== 'INTACT'}>
          {t('viewer.signed', {
            who: [organization, signer, signedAt && formatDate(signedAt)].filter(Boolean).join(', ') || '–',
            verdict: t(`viewer.integrity.${integrity}`),
          })}
        </Flag>
      ))}
      {preview?.scripts && (
        <Flag icon="info" warn>
          {t('viewer.scripts')}
        </Flag>
      )}
      {preview?.secrecy && (
        <Flag icon="lock" warn>
          {t('viewer.secrecy', { mark: preview.secrecy })}
        </Flag>
      )}
    </>
  );
}

function Flag({ icon, warn = false, children }: { icon: IconName; warn?: boolean; children: ReactNode }) {
  return (
    <span className={warn ? 'flag warn' : 'flag mute'}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
