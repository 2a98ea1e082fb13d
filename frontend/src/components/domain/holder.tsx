import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';

const ROLES = ['unit', 'unit-head', 'district', 'district-head', 'province-team', 'home-affairs'] as const;

/** Who has the sheet now: the unit where one is named, otherwise the body. */
export function Holder({ heldBy }: { heldBy: components['schemas']['HolderView'] }) {
  const { t } = useTranslation();
  const role = ROLES.find((known) => known === heldBy.role) ?? 'nobody';
  return <>{heldBy.unit?.name ?? t(`holder.${role}`)}</>;
}
