import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { textQuery } from '../evidence/pages.ts';
import { Found } from './found.tsx';

interface Props {
  sheet: string;
  document: string;
  page: number;
  find: string;
  /** There is nothing else to see of the page. */
  open: boolean;
}

/** What the page says as text: for who cannot see its picture, and to copy from. */
export function PageText({ sheet, document, page, find, open }: Props) {
  const { t } = useTranslation('assessment');
  const [wanted, setWanted] = useState(false);
  const shown = open || wanted;
  const text = useQuery({ ...textQuery(sheet, document, page), enabled: shown }).data;
  const words = shown && text !== undefined && (
    <div className="page-text">{text?.text ? <Found text={text.text} find={find} /> : t('viewer.noText')}</div>
  );
  if (open) {
    return <div className="sheet-pic">{words}</div>;
  }
  return (
    <details className="why page-words" open={wanted} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        {t('viewer.text', { page })}
      </summary>
      {words}
    </details>
  );
}
