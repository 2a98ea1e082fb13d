import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitGroup } from '../../../api/queries.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { serverNow } from '../../../lib/clock.ts';
import { GROUPS } from '../../../lib/groups.ts';
import { copySet, createSet, type IndexSet, setsChanged } from '../api.ts';
import { isReadable } from '../draft/model.ts';
import { ChoiceField, DecimalField } from './editor/fields.tsx';

/** A new draft: a copy of a set there is, or an empty one with one area to begin with. */
export function CreateDialog({ sets, onClose }: { sets: readonly IndexSet[]; onClose: () => void }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const name = useId();
  const [way, setWay] = useState<'copy' | 'empty'>(sets.length > 0 ? 'copy' : 'empty');
  const [group, setGroup] = useState<UnitGroup>(sets[0]?.group ?? 'DEPARTMENT');
  const ofGroup = sets.filter((set) => set.group === group);
  const newest = ofGroup.find(({ status }) => status !== 'DRAFT') ?? ofGroup[0];
  const [chosen, setChosen] = useState<string>();
  const source = ofGroup.find(({ id }) => id === chosen) ?? newest;
  const [year, setYear] = useState<string>();
  const [title, setTitle] = useState<string>();
  const [total, setTotal] = useState('100');
  const [survey, setSurvey] = useState('0');
  const copying = way === 'copy' && source !== undefined;
  const shownYear = year ?? String((newest?.year ?? serverNow().getFullYear()) + (newest ? 1 : 0));
  const proposed = copying
    ? source.title.replaceAll(String(source.year), shownYear)
    : t('create.titleOf', { group: t(`shared:group.${group}`), year: shownYear });
  const shownTitle = title ?? proposed;
  const numbers = isReadable(total) && isReadable(survey);
  const blocked = !/^\d{4}$/.test(shownYear) ? t('create.yearForm') : way === 'copy' && !source ? t('create.noSource') : undefined;

  const run = async (key: string) => {
    const head = { title: shownTitle, year: Number(shownYear) };
    if (!copying && !numbers) {
      return;
    }
    const made = copying
      ? await copySet(key, source.id, head)
      : await createSet(key, {
          ...head,
          group,
          total: isReadable(total) ? total : '0',
          survey: isReadable(survey) ? survey : '0',
          areas: [{ code: '1', name: t('editor.newArea'), maxScore: isReadable(total) ? total : '0', criteria: [] }],
        });
    setsChanged(queries);
    await navigate({ to: '/index-sets/$id', params: { id: made.id }, search: {} });
  };

  return (
    <ActionDialog
      title={t('create.title')}
      submit={t('create.submit')}
      done={t('create.done')}
      blocked={blocked ?? (copying || numbers ? undefined : t('create.numbers'))}
      run={run}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <fieldset>
            <legend className="lab">{t('create.way')}</legend>
            {(['copy', 'empty'] as const).map((one) => (
              <label className="check" key={one}>
                <input type="radio" name={name} checked={way === one} onChange={() => setWay(one)} />
                {t(`create.ways.${one}`)}
              </label>
            ))}
          </fieldset>
          <ChoiceField
            label={t('columns.group')}
            value={group}
            message={messageFor('group')}
            options={GROUPS.map((value) => ({ value, label: t(`shared:group.${value}`) }))}
            onChange={(value) => setGroup(value as UnitGroup)}
          />
          {way === 'copy' && source && (
            <ChoiceField
              label={t('create.source')}
              value={source.id}
              options={ofGroup.map((set) => ({ value: set.id, label: `${set.title} (${t(`status.${set.status}`)})` }))}
              onChange={setChosen}
            />
          )}
          <LineField label={t('columns.year')} numeric maxLength={4} value={shownYear} message={messageFor('year')} onChange={setYear} />
          <LineField label={t('kind.TITLE')} maxLength={500} value={shownTitle} message={messageFor('title')} onChange={setTitle} />
          {!copying && (
            <div className="pair">
              <DecimalField
                label={t('columns.total')}
                unit={t('rules.points')}
                value={total}
                message={messageFor('total')}
                onChange={setTotal}
              />
              <DecimalField
                label={t('create.survey')}
                unit={t('rules.points')}
                value={survey}
                message={messageFor('survey')}
                onChange={setSurvey}
              />
            </div>
          )}
        </>
      )}
    </ActionDialog>
  );
}
