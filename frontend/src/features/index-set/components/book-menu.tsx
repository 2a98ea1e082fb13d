import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Menu } from '../../../components/ui/menu.tsx';

const FORMATS = ['docx', 'pdf'] as const;

/** The book of guidance, as a document to go on writing in and as one to print. */
export function BookMenu({ set }: { set: string }) {
  const { t } = useTranslation('index-set');
  return (
    <div className="free-menus">
      <Menu className="btn" align="right" button={t('book.title')}>
        {() => <BookItems set={set} />}
      </Menu>
    </div>
  );
}

/** The same among other things to do. */
export function BookItems({ set }: { set: string }) {
  const { t } = useTranslation('index-set');
  return FORMATS.map((format) => (
    <FileButton
      key={format}
      className="get"
      path={`/api/v1/index-sets/${set}/guidance-book?format=${format}`}
      label={t(`book.${format}`)}
    />
  ));
}
