import type { ProblemError } from '../../../api/problem.ts';
import type { Sheet } from '../model.ts';
import type { MoveName } from '../moves.ts';
import { RemarksDialog } from '../remarks/remarks-dialog.tsx';
import type { Drafts } from '../saving/drafts.ts';
import type { Outbox } from '../saving/outbox.ts';
import { SubmitDialog } from '../submission/submit-dialog.tsx';
import { AgreeAllDialog } from './agree-all-dialog.tsx';
import { ExplanationDialog } from './explanation-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';

export type SheetTask = MoveName | 'explain' | 'agree-all' | 'remarks';

interface Props {
  task: SheetTask;
  sheet: Sheet;
  outbox: Outbox;
  objections: Drafts<string>;
  onNeeds: (errors: ProblemError[]) => void;
  onClose: () => void;
}

/** The dialog of what is done with the whole sheet. */
export function SheetTaskDialog({ task, sheet, outbox, objections, onNeeds, onClose }: Props) {
  switch (task) {
    case 'explain':
      return <ExplanationDialog sheet={sheet} drafts={objections} onNeeds={onNeeds} onClose={onClose} />;
    case 'agree-all':
      return <AgreeAllDialog sheet={sheet} onClose={onClose} />;
    case 'remarks':
      return <RemarksDialog sheet={sheet} onClose={onClose} />;
    case 'submit':
      return <SubmitDialog sheet={sheet} outbox={outbox} onNeeds={onNeeds} onClose={onClose} />;
    default:
      return <MoveDialog sheet={sheet} name={task} outbox={outbox} onNeeds={onNeeds} onClose={onClose} />;
  }
}
