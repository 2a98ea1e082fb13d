import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatDate, formatMoment } from '../../../lib/dates.ts';
import { type LibraryDocument, titleOf, typeOf } from '../evidence/documents.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import type { Sheet } from '../model.ts';
import { DownloadButton } from './download-button.tsx';
import { DocumentFlags } from './evidence-card.tsx';

interface Props {
  sheet: Sheet;
  documents: readonly LibraryDocument[];
  /** Absent for who may change nothing. */
  onEdit?: (id: string) => void;
}

/** The documents of a sheet, one a row; on a phone one a card. */
export function EvidenceTable({ sheet, documents, onEdit }: Props) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  return (
    <section
      className="tw evidence-table"
      aria-label={t('proof.library')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
      tabIndex={0}
    >
      <table className="t form cards">
        <thead>
          <tr>
            <th className="c1">{t('proof.document')}</th>
            <th>{t('proof.issuer')}</th>
            <th>{t('proof.issuedOn')}</th>
            <th>{t('proof.leaves')}</th>
            <th>{t('proof.file')}</th>
            <th>{t('proof.uploaded')}</th>
            <th>
              <span className="sr">{t('proof.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <th scope="row" className="c1 full">
                {titleOf(document)}
                <span className="ev-flags">
                  <DocumentFlags sheet={sheet} document={document} known={document} />
                </span>
              </th>
              <td data-l={t('proof.issuer')}>{document.issuer || '–'}</td>
              <td data-l={t('proof.issuedOn')}>{document.issuedOn ? formatDate(document.issuedOn) : '–'}</td>
              <td data-l={t('proof.leaves')} className="full">
                <Links sheet={sheet.id} document={document} />
              </td>
              <td data-l={t('proof.file')} className="nowrap">
                {`${typeOf(document)} · ${words.size(document.size)}`}
              </td>
              <td data-l={t('proof.uploaded')} className="full">
                {`${document.uploadedBy.name}, ${formatMoment(document.uploadedAt)}`}
              </td>
              <td className="full">
                <span className="ev-acts">
                  {onEdit && (
                    <button className="btn small quiet" type="button" onClick={() => onEdit(document.id)}>
                      <Icon name="pen" />
                      {t('proof.edit')}
                      <span className="sr">{` ${document.name}`}</span>
                    </button>
                  )}
                  <DownloadButton sheet={sheet.id} document={document} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Links({ sheet, document }: { sheet: string; document: LibraryDocument }) {
  const { t } = useTranslation('assessment');
  if (document.links.length === 0) {
    return <span className="flag warn">{t('proof.unlinked')}</span>;
  }
  return (
    <ul>
      {document.links.map(({ leaf, pointer }) => (
        <li key={leaf}>
          <Link to="/assessments/$id" params={{ id: sheet }} search={{ leaf }} preload={false}>
            {leaf}
          </Link>
          {pointer && ` · ${pointer}`}
        </li>
      ))}
    </ul>
  );
}
