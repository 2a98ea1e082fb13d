import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { Found } from './found.tsx';
import { type Paged, textQuery } from './pages.ts';
import { Trouble } from './trouble.tsx';

interface Props {
  sheet: string;
  document: Paged;
  page: number;
  find: string;
  /** There is nothing else to see of the page. */
  open: boolean;
}

/** What the page says as text: for who cannot see its picture, and to copy from. */
export function PageText({ sheet, document, page, find, open }: Props) {
  const { t } = useTranslation('viewer');
  const [wanted, setWanted] = useState(false);
  const shown = open || wanted;
  const text = useQuery({ ...textQuery(sheet, document, page), enabled: shown });
  let words: ReactNode;
  if (text.data !== undefined) {
    words = text.data?.text ? <Found text={text.data.text} find={find} /> : t('noText');
  } else if (text.isError && !text.isFetching) {
    words = <Trouble what={t('textLost', { page })} query={text} />;
  } else {
    words = <span role="status">{t('reading', { page })}</span>;
  }
  const body = shown && <div className="page-text">{words}</div>;
  if (open) {
    return <div className="sheet-pic">{body}</div>;
  }
  return (
    <details className="why page-words" open={wanted} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        {t('text', { page })}
      </summary>
      {body}
    </details>
  );
}
