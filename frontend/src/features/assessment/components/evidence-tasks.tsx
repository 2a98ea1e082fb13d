import { useQuery } from '@tanstack/react-query';
import { libraryQuery } from '../evidence/api.ts';
import type { Sheet } from '../model.ts';
import { EvidenceAddDialog } from './evidence-add-dialog.tsx';
import { EvidenceEditDialog } from './evidence-edit-dialog.tsx';
import { EvidenceLinkDialog } from './evidence-link-dialog.tsx';
import { EvidencePickDialog } from './evidence-pick-dialog.tsx';

/** What is done with the documents of a leaf. */
export type EvidenceTask = { kind: 'add'; files: File[] } | { kind: 'edit'; document: string } | { kind: 'pick' } | { kind: 'link' };

interface Props {
  task: EvidenceTask;
  sheet: Sheet;
  leaf: string;
  onClose: () => void;
}

/** The dialog of what is done with the documents of a leaf. */
export function EvidenceTaskDialog({ task, ...props }: Props) {
  switch (task.kind) {
    case 'add':
      return <EvidenceAddDialog files={task.files} {...props} />;
    case 'edit':
      return <EditDialog id={task.document} {...props} />;
    case 'pick':
      return <EvidencePickDialog {...props} />;
    case 'link':
      return <EvidenceLinkDialog {...props} />;
  }
}

function EditDialog({ id, sheet, onClose }: Omit<Props, 'task'> & { id: string }) {
  const document = useQuery(libraryQuery(sheet.id)).data?.find((one) => one.id === id);
  return document && <EvidenceEditDialog sheet={sheet} document={document} onClose={onClose} />;
}
