import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ProblemError } from '../../../api/problem.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { assessmentQuery, replaceSheet } from '../api.ts';
import type { Sheet } from '../model.ts';

interface Props {
  sheet: Sheet;
  title: string;
  /** What the button says, and what is said when it is done. */
  submit: string;
  done: string;
  danger?: boolean;
  /** Why it cannot be done yet. */
  blocked?: ReactNode;
  /** The key makes a repetition after a lost answer harmless. */
  run: (key: string) => Promise<Sheet>;
  onDone?: () => void;
  /** What is missing leaf by leaf is shown outside, where its links stay. */
  onNeeds?: (errors: ProblemError[]) => void;
  onClose: () => void;
  children: (messageFor: (field: string) => string | undefined) => ReactNode;
}

/** An action on one sheet whose answer is the sheet. */
export function TaskDialog({ sheet, run, onNeeds, ...dialog }: Props) {
  const queries = useQueryClient();
  return (
    <ActionDialog
      {...dialog}
      run={async (key) => replaceSheet(queries, await run(key))}
      onRefused={({ errors }) => {
        void queries.invalidateQueries(assessmentQuery(sheet.id));
        const elsewhere = onNeeds !== undefined && errors.some(({ leaf }) => leaf);
        if (elsewhere) {
          onNeeds(errors);
        }
        return elsewhere;
      }}
    />
  );
}
