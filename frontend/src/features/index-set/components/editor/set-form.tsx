import { useTranslation } from 'react-i18next';
import { NoteField } from '../../../../components/ui/text-fields.tsx';
import { GROUPS } from '../../../../lib/groups.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { type Draft, UNREADABLE } from '../../draft/model.ts';
import { surveyOf, totalOf } from '../../draft/sums.ts';
import type { EditorApi } from '../../use-editor.ts';
import { ChoiceField, DecimalField, TextField } from './fields.tsx';

const DECIMALS = Array.from({ length: 11 }, (_, decimals) => ({ value: String(decimals), label: String(decimals) }));

/** What the whole set says of itself: title, year, group, declared points, decimals of scores. */
export function SetForm({ draft, api, messageFor }: { draft: Draft; api: EditorApi; messageFor: (field: string) => string | undefined }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  const set = (part: Partial<Draft>, field: string) => api.change((old) => ({ ...old, ...part }), { tag: `set.${field}` });
  const year = draft.year.replace(UNREADABLE, '');
  const off = (sum: ReturnType<typeof totalOf>) =>
    sum?.off ? t('editor.sumBelow', { sum: f.exact(sum.sum), difference: f.change(sum.off) }) : undefined;
  return (
    <div className="egrid">
      <div className="all">
        <TextField
          label={t('kind.TITLE')}
          maxLength={500}
          value={draft.title}
          message={messageFor('title')}
          onChange={(title) => set({ title }, 'title')}
        />
      </div>
      <ChoiceField
        label={t('columns.group')}
        value={draft.group}
        message={messageFor('group')}
        options={GROUPS.map((value) => ({ value, label: t(`shared:group.${value}`) }))}
        onChange={(group) => set({ group: group as Draft['group'] }, 'group')}
      />
      <TextField
        label={t('columns.year')}
        maxLength={4}
        value={year}
        message={messageFor('year') ?? (draft.year.startsWith(UNREADABLE) ? t('create.yearForm') : undefined)}
        onChange={(text) => set({ year: /^\d{4}$/.test(text) ? text : UNREADABLE + text }, 'year')}
      />
      <DecimalField
        label={t('columns.total')}
        unit={t('rules.points')}
        value={draft.total}
        message={messageFor('total') ?? off(totalOf(draft))}
        onChange={(total) => set({ total }, 'total')}
      />
      <DecimalField
        label={t('create.survey')}
        unit={t('rules.points')}
        value={draft.survey}
        message={messageFor('survey') ?? off(surveyOf(draft))}
        onChange={(survey) => set({ survey }, 'survey')}
      />
      <ChoiceField
        label={t('kind.DECIMALS')}
        value={String(draft.decimals)}
        message={messageFor('decimals')}
        options={DECIMALS}
        onChange={(decimals) => set({ decimals: Number(decimals) }, 'decimals')}
      />
      {draft.illustrative && (
        <div className="all">
          <NoteField
            label={t('editor.notice')}
            value={draft.notice ?? ''}
            message={messageFor('notice')}
            onChange={(notice) => set({ notice: notice || null }, 'notice')}
          />
        </div>
      )}
    </div>
  );
}
