import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { copySet, type IndexSet, indexSetsQuery, removeSet, setsChanged } from '../api.ts';
import { ChoiceField } from './editor/fields.tsx';

export type SetTask = 'copy' | 'compare' | 'remove';
type Subject = Pick<IndexSet, 'id' | 'title' | 'group' | 'year' | 'basedOn' | 'version'>;

interface Props {
  set: Subject;
  onClose: () => void;
}

/** One thing to do with a whole set. */
export function SetTaskDialog({ task, ...props }: Props & { task: SetTask }) {
  switch (task) {
    case 'copy':
      return <CopyDialog {...props} />;
    case 'compare':
      return <CompareDialog {...props} />;
    case 'remove':
      return <RemoveDialog {...props} />;
  }
}

/** The title of a set for another year: its year written anew where the title names it. */
function titleFor(title: string, from: number, to: number): string {
  return title.replaceAll(String(from), String(to));
}

function CopyDialog({ set, onClose }: Props) {
  const { t } = useTranslation('index-set');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [year, setYear] = useState(String(set.year + 1));
  const [title, setTitle] = useState(titleFor(set.title, set.year, set.year + 1));
  const readable = /^\d{4}$/.test(year);
  const changeYear = (next: string) => {
    if (/^\d{4}$/.test(next) && readable) {
      setTitle(titleFor(title, Number(year), Number(next)));
    }
    setYear(next);
  };
  return (
    <ActionDialog
      title={t('task.copy')}
      submit={t('create.submit')}
      done={t('create.done')}
      blocked={readable ? undefined : t('create.yearForm')}
      run={async (key) => {
        const made = await copySet(key, set.id, { title, year: Number(year) });
        setsChanged(queries);
        await navigate({ to: '/index-sets/$id', params: { id: made.id }, search: {} });
      }}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t('create.copyText', { title: set.title })}</p>
          <LineField label={t('columns.year')} numeric maxLength={4} value={year} message={messageFor('year')} onChange={changeYear} />
          <LineField label={t('kind.TITLE')} maxLength={500} value={title} message={messageFor('title')} onChange={setTitle} />
        </>
      )}
    </ActionDialog>
  );
}

function CompareDialog({ set, onClose }: Props) {
  const { t } = useTranslation('index-set');
  const navigate = useNavigate();
  const sets = useQuery(indexSetsQuery()).data?.items.filter((one) => one.id !== set.id && one.group === set.group) ?? [];
  const [choice, setChoice] = useState<string>();
  const from = choice ?? sets.find(({ id }) => id === set.basedOn)?.id ?? sets[0]?.id ?? '';
  return (
    <ActionDialog
      title={t('task.compare')}
      submit={t('compare.submit')}
      blocked={sets.length === 0 ? t('compare.none') : undefined}
      run={() => navigate({ to: '/index-sets/$id/changes', params: { id: set.id }, search: { from } })}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('compare.text', { title: set.title })}</p>
          <ChoiceField
            label={t('compare.older')}
            value={from}
            options={sets.map(({ id, title, status }) => ({ value: id, label: `${title} (${t(`status.${status}`)})` }))}
            onChange={setChoice}
          />
        </>
      )}
    </ActionDialog>
  );
}

function RemoveDialog({ set, onClose }: Props) {
  const { t } = useTranslation('index-set');
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <ActionDialog
      title={t('task.remove')}
      submit={t('task.remove')}
      done={t('remove.done')}
      danger
      run={async () => {
        await removeSet(set);
        await navigate({ to: '/index-sets' });
        setsChanged(queries);
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            <b>{set.title}</b>
          </p>
          <p>{t('remove.text')}</p>
        </>
      )}
    </ActionDialog>
  );
}
