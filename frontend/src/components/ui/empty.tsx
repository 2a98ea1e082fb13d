import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** Nothing here yet: says so, why, and what can be done. */
export function Empty({ icon = 'file', title, hint, action }: { icon?: IconName; title: string; hint?: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <b>{title}</b>
      {hint && <span>{hint}</span>}
      {action}
    </div>
  );
}
