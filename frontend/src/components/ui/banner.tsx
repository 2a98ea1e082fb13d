import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  tone?: 'warn' | 'neg';
  icon?: IconName;
  action?: ReactNode;
  /** Read out when it appears; off for what is there from the beginning. */
  live?: boolean;
  children: ReactNode;
}

/** A deadline, a conflict, a lost connection: what happened, what is safe, what to do. */
export function Banner({ tone, icon = 'info', action, live = false, children }: Props) {
  return (
    <div className={tone ? `banner ${tone}` : 'banner'} role={live ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
      {action}
    </div>
  );
}
