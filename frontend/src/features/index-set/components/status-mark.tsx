import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.d.ts';
import { Icon } from '../../../components/ui/icon.tsx';

const LOOKS = {
  DRAFT: { tone: 'draft', icon: 'pen' },
  ISSUED: { tone: 'final', icon: 'lock' },
  SUPERSEDED: { tone: 'withdrawn', icon: 'withdrawn' },
} as const satisfies Record<components['schemas']['IndexSetStatus'], object>;

/** Where an index set is in its life: icon and word. */
export function StatusMark({ status, bare = false }: { status: components['schemas']['IndexSetStatus']; bare?: boolean }) {
  const { t } = useTranslation('index-set');
  const { tone, icon } = LOOKS[status];
  return (
    <span className={`st st-${tone}${bare ? ' bare' : ''}`}>
      <Icon name={icon} />
      {t(`status.${status}`)}
    </span>
  );
}
