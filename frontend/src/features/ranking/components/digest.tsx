import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { showToast } from '../../../lib/toasts.ts';

const SHOWN = 4;

/** The digest in short; a press copies the whole, or shows it where the browser does not let pages copy. */
export function Digest({ value }: { value: string }) {
  const { t } = useTranslation('ranking');
  const short = `${value.slice(0, SHOWN)}…${value.slice(-SHOWN)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      showToast(t('digest.copied'));
    } catch {
      showToast(value);
    }
  };
  return (
    <button className="link nowrap" type="button" aria-label={t('digest.copy', { short })} onClick={() => void copy()}>
      {short}
      <Icon name="copies" />
    </button>
  );
}
