import type { IconName } from '../../../components/ui/icon.tsx';
import type { WorkState } from './work.ts';

export const WORK_LOOKS: Record<WorkState, IconName> = {
  DONE: 'pen',
  RETURNED: 'again',
  MENDED: 'pen',
  REVIEWED: 'check',
  STALE: 'warning',
};
