import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Menu } from '../../../components/ui/menu.tsx';

const FORMATS = ['docx', 'pdf'] as const;

/** The unit's own report, as a document to go on writing in and as one to print. */
export function ReportMenu({ sheet }: { sheet: string }) {
  const { t } = useTranslation('assessment');
  return (
    <div className="free-menus">
      <Menu className="btn" align="right" button={t('report.title')}>
        {() =>
          FORMATS.map((format) => (
            <FileButton
              key={format}
              className="get"
              path={`/api/v1/assessments/${sheet}/report?format=${format}`}
              label={t(`report.${format}`)}
            />
          ))
        }
      </Menu>
    </div>
  );
}
