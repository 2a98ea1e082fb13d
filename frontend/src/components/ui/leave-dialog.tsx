import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';

interface Props {
  title: string;
  /** What the two buttons say; whoever closes the dialog stays. */
  leave: string;
  stay: string;
  onLeave: () => void;
  onStay: () => void;
  children: ReactNode;
}

/** Asks before something is left that would be lost, or that is not sent yet. */
export function LeaveDialog({ title, leave, stay, onLeave, onStay, children }: Props) {
  return (
    <Dialog
      title={title}
      onClose={onStay}
      footer={
        <>
          <button className="btn danger" type="button" onClick={onLeave}>
            {leave}
          </button>
          <button className="btn primary" type="button" onClick={onStay}>
            {stay}
          </button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
