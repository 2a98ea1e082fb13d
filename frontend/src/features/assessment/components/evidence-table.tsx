import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import '../../../components/viewer/messages.ts';
import { Found } from '../../../components/viewer/found.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { formatDate, formatMoment } from '../../../lib/dates.ts';
import type { Hits as FoundHits } from '../evidence/api.ts';
import { type LibraryDocument, typeOf } from '../evidence/documents.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import type { Sheet } from '../model.ts';
import { useLook } from '../viewer/use-look.ts';
import { BytesFlags, DocumentActs, DocumentFlags } from './evidence-card.tsx';
import { ViewButton } from './view-button.tsx';

interface Props {
  sheet: Sheet;
  documents: readonly LibraryDocument[];
  /** What was looked for, and the pages on which it is. */
  q: string;
  hits: FoundHits | undefined;
  /** Absent for who may change nothing. */
  onEdit?: (id: string) => void;
}

/** The documents of a sheet, one a row; on a phone one a card. */
export function EvidenceTable({ sheet, documents, q, hits, onEdit }: Props) {
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
                  <BytesFlags document={document} />
                </span>
                <Hits document={document} q={q} hits={hits?.get(document.id)} />
              </th>
              <td data-l={t('proof.issuer')}>{document.issuer || '–'}</td>
              <td data-l={t('proof.issuedOn')}>{document.issuedOn ? formatDate(document.issuedOn) : '–'}</td>
              <td data-l={t('proof.leaves')} className="full">
                <Links sheet={sheet.id} document={document} />
              </td>
              <td data-l={t('proof.file')} className="nowrap">
                {document.url === null ? `${typeOf(document)} · ${words.size(document.size)}` : t('proof.isLink')}
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
                  <ViewButton document={document} />
                  <DocumentActs sheet={sheet.id} document={document} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The first pages on which the words are, each to be opened there. */
function Hits({ document, q, hits }: { document: LibraryDocument; q: string; hits: LibraryDocument['found'] | undefined }) {
  const { t } = useTranslation(['assessment', 'viewer']);
  const { open } = useLook();
  return (
    hits && (
      <ul className="hits">
        {hits.map(({ page, snippet }) => (
          <li key={page}>
            <button className="hit-b" type="button" onClick={() => open(document.id, page, q)}>
              <b>{t('viewer:page', { page })}</b> <Found text={snippet} find={q} />
            </button>
          </li>
        ))}
      </ul>
    )
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
