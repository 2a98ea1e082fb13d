import { useTranslation } from 'react-i18next';
import { PrintItems, PrintMenu } from '../../../components/domain/print-menu.tsx';

/** The book of guidance. */
export function BookMenu({ set }: { set: string }) {
  const { t } = useTranslation('index-set');
  return <PrintMenu title={t('book.title')} {...useBook(set)} />;
}

/** The same among other things to do. */
export function BookItems({ set }: { set: string }) {
  return <PrintItems {...useBook(set)} />;
}

function useBook(set: string) {
  const { t } = useTranslation('index-set');
  return { path: `/api/v1/index-sets/${set}/guidance-book`, labels: { docx: t('book.docx'), pdf: t('book.pdf') } };
}
