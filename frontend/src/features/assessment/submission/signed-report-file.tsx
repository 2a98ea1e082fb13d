import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { type SignedReport, signedReportPath } from './api.ts';

/** The file of a signed report, or why nobody gets it. */
export function SignedReportFile({ sheet, report }: { sheet: string; report: SignedReport }) {
  const { t } = useTranslation('assessment');
  return report.blocked ? (
    <p className="err">
      <Icon name="warning" /> {t('submission.blocked')}
    </p>
  ) : (
    <FileButton className="btn small" path={signedReportPath(sheet, report)} label={t('submission.download')} />
  );
}
