import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../components/ui/icon.tsx';
import type { RunStatus } from '../model.ts';

/** The seven colour pairs of the sheets, used again: there is no eighth. */
const LOOKS: Record<RunStatus, { tone: string; icon: IconName }> = {
  COMPUTED: { tone: 'draft', icon: 'rank' },
  SUBMITTED: { tone: 'province', icon: 'province' },
  SENT_BACK: { tone: 'district', icon: 'again' },
  APPROVED: { tone: 'final', icon: 'signature' },
  PUBLISHED: { tone: 'final', icon: 'check' },
  SUPERSEDED: { tone: 'withdrawn', icon: 'withdrawn' },
};

/** What has become of a run, as icon and word; `bare` without ground, for tables. */
export function RunStatusChip({ status, bare = false }: { status: RunStatus; bare?: boolean }) {
  const { t } = useTranslation('ranking');
  const { tone, icon } = LOOKS[status];
  return (
    <span className={`st st-${tone}${bare ? ' bare' : ''}`}>
      <Icon name={icon} />
      {t(`status.${status}`)}
    </span>
  );
}
