import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/ui/search-field.tsx';
import type { DocumentPage } from '../evidence/pages.ts';
import { Found } from './found.tsx';

interface Props {
  find: string;
  /** Undefined while they are looked for. */
  hits: readonly DocumentPage[] | undefined;
  page: number;
  onFind: (find: string) => void;
  onTurn: (page: number) => void;
}

/** Looks for words in the document: the pages on which they are, each with its place. */
export function FindInDocument({ find, hits, page, onFind, onTurn }: Props) {
  const { t } = useTranslation('assessment');
  return (
    <search className="find">
      <SearchField label={t('viewer.find')} value={find} onSearch={onFind} />
      {find && hits && (
        <>
          <p className="sm mute" role="status">
            {hits.length === 0 ? t('viewer.noHits') : t('viewer.hits', { count: hits.length })}
          </p>
          <ul>
            {hits.map((hit) => (
              <li key={hit.page}>
                <button
                  className="hit-b"
                  type="button"
                  aria-current={hit.page === page ? 'page' : undefined}
                  onClick={() => onTurn(hit.page)}
                >
                  <b>{t('viewer.page', { page: hit.page })}</b> <Found text={hit.snippet} find={find} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}
