import { showToast } from '../../lib/toasts.ts';
import { Icon } from '../ui/icon.tsx';

const SHOWN = 4;

interface Props {
  value: string;
  /** What the press does, for who does not see the icon. */
  label: (short: string) => string;
  copied: string;
}

/** A hash in short; a press copies the whole, or shows it where the browser does not let pages copy. */
export function Digest({ value, label, copied }: Props) {
  const short = `${value.slice(0, SHOWN)}…${value.slice(-SHOWN)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      showToast(copied);
    } catch {
      showToast(value);
    }
  };
  return (
    <button className="link nowrap" type="button" aria-label={label(short)} onClick={() => void copy()}>
      {short}
      <Icon name="copies" />
    </button>
  );
}
