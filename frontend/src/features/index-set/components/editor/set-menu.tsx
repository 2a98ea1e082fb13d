import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../../../components/ui/menu.tsx';
import type { IndexSetDetail } from '../../api.ts';
import type { Editor } from '../../use-editor.ts';
import { BookItems } from '../book-menu.tsx';
import { type SetTask, SetTaskDialog } from '../set-tasks.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';

/** What can be done with the draft as a whole. */
export function SetMenu({ set, version, editor }: { set: IndexSetDetail; version: number; editor: Editor }) {
  const { t } = useTranslation('index-set');
  const [task, setTask] = useState<SetTask>();
  const [replacing, setReplacing] = useState(false);
  const { title, group, year } = editor.draft;
  const tasks = ['copy', 'compare', 'remove'] as const;
  return (
    <>
      <Menu className="btn" align="right" button={t('editor.actions')}>
        {(close) => (
          <>
            <Link to="/index-sets/$id/trial" params={{ id: set.id }} onClick={close}>
              {t('trialRun.open')}
            </Link>
            <BookItems set={set.id} />
            <button
              type="button"
              onClick={() => {
                close();
                setReplacing(true);
              }}
            >
              {t('task.replace')}
            </button>
            {tasks.map((name) => (
              <button
                key={name}
                type="button"
                onClick={() => {
                  close();
                  setTask(name);
                }}
              >
                {t(`task.${name}`)}
              </button>
            ))}
          </>
        )}
      </Menu>
      {replacing && <ReplaceDialog set={set} editor={editor} onClose={() => setReplacing(false)} />}
      {task && (
        <SetTaskDialog
          task={task}
          set={{ id: set.id, title, group, year: Number(year) || set.year, basedOn: set.basedOn, version }}
          onClose={() => setTask(undefined)}
        />
      )}
    </>
  );
}
