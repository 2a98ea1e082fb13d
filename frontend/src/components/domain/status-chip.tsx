import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

export type AssessmentStatus = components['schemas']['AssessmentStatus'];

/** Each status has its colour pair, its icon and its word; there is no eighth. */
const LOOKS: Record<AssessmentStatus, { tone: string; icon: IconName }> = {
  DRAFT: { tone: 'draft', icon: 'pen' },
  DISTRICT_APPRAISAL: { tone: 'district', icon: 'district' },
  PROVINCE_APPRAISAL: { tone: 'province', icon: 'province' },
  EXPLANATION: { tone: 'explain', icon: 'chat' },
  REAPPRAISAL: { tone: 'reappraise', icon: 'again' },
  FINAL: { tone: 'final', icon: 'lock' },
  WITHDRAWN: { tone: 'withdrawn', icon: 'withdrawn' },
};

export const STATUSES = Object.keys(LOOKS) as AssessmentStatus[];

export function toneOf(status: AssessmentStatus): string {
  return LOOKS[status].tone;
}

export function iconOf(status: AssessmentStatus): IconName {
  return LOOKS[status].icon;
}

/** The status of a score sheet: icon and word. `bare` without ground, for tables and lists of numbers. */
export function StatusChip({ status, bare = false }: { status: AssessmentStatus; bare?: boolean }) {
  const { t } = useTranslation();
  const { tone, icon } = LOOKS[status];
  return (
    <span className={`st st-${tone}${bare ? ' bare' : ''}`}>
      <Icon name={icon} />
      {t(`status.${status}`)}
    </span>
  );
}
