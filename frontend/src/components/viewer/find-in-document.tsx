import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../ui/search-field.tsx';
import { Found } from './found.tsx';
import type { DocumentPage } from './pages.ts';
import { Trouble } from './trouble.tsx';

interface Props {
  find: string;
  hits: UseQueryResult<{ items: DocumentPage[] }>;
  page: number;
  onFind: (find: string) => void;
  onTurn: (page: number) => void;
}

/** Looks for words in the document: the pages on which they are, each with its place. */
export function FindInDocument({ find, hits, page, onFind, onTurn }: Props) {
  const { t } = useTranslation('viewer');
  const failed = hits.isError && !hits.isFetching;
  const found = hits.data?.items;
  return (
    <search className="find">
      <SearchField label={t('find')} value={find} onSearch={onFind} />
      {find && !found && failed && <Trouble what={t('findLost')} query={hits} />}
      {find && !(failed && !found) && (
        <p className="sm mute" role="status">
          {!found ? t('finding') : found.length === 0 ? t('noHits') : t('hits', { count: found.length })}
        </p>
      )}
      {find && found && (
        <ul>
          {found.map((hit) => (
            <li key={hit.page}>
              <button
                className="hit-b"
                type="button"
                aria-current={hit.page === page ? 'page' : undefined}
                onClick={() => onTurn(hit.page)}
              >
                <b>{t('page', { page: hit.page })}</b> <Found text={hit.snippet} find={find} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
