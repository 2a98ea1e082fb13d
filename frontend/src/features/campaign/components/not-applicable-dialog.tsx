import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { addNotApplicable, type NotApplicable, notApplicableChanged, notApplicableQuery, setNotApplicable } from '../api.ts';
import { inOrder, nodesOf } from '../nodes.ts';
import { NodePicker } from './node-picker.tsx';

interface Props {
  campaign: string;
  sheets: readonly AssessmentSummary[];
  onDone: () => void;
  onClose: () => void;
}

/** What does not apply: the whole list of one unit, or more for many units. The criteria are those of the first unit's set. */
export function NotApplicableDialog({ campaign, sheets, onDone, onClose }: Props) {
  const first = sheets[0]?.unit.code ?? '';
  const present = useQuery({ ...notApplicableQuery(campaign, first), staleTime: 0 });
  const { t } = useTranslation('campaign');
  if (present.data && !present.isFetching) {
    return <Form campaign={campaign} sheets={sheets} present={present.data} onDone={onDone} onClose={onClose} />;
  }
  return (
    <ActionDialog title={t('na.title')} submit={t('na.set')} blocked={t('na.loading')} run={() => Promise.resolve()} onClose={onClose}>
      {() => <Loaded query={present}>{() => <Skeleton />}</Loaded>}
    </ActionDialog>
  );
}

function Form({ campaign, sheets, present, onDone, onClose }: Props & { present: NotApplicable }) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const queries = useQueryClient();
  const tree = useQuery(indexSetQuery(present.indexSet));
  const [first] = sheets;
  const one = sheets.length === 1;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(one ? present.codes : []));
  const [reason, setReason] = useState('');
  const names = sheets.map(({ unit }) => unit.name).join(', ');
  return (
    <ActionDialog
      title={
        one ? t('na.titleOne', { unit: first?.unit.name }) : t('na.titleMany', { count: sheets.length, shown: f.count(sheets.length) })
      }
      submit={one ? t('na.set') : t('na.add', { count: sheets.length, shown: f.count(sheets.length) })}
      blocked={!one && picked.size === 0 ? t('na.pickFirst') : undefined}
      done={one ? t('na.doneOne', { unit: first?.unit.name }) : t('na.doneMany', { count: sheets.length, shown: f.count(sheets.length) })}
      run={async () => {
        const codes = inOrder(picked);
        if (one && first) {
          await setNotApplicable(campaign, first.unit.code, { codes, reason });
        } else {
          await addNotApplicable(campaign, { units: sheets.map(({ unit }) => unit.code), codes, reason });
        }
        notApplicableChanged(queries, campaign);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{one ? t('na.textOne') : t('na.textMany', { names })}</p>
          <Loaded query={tree} rows={6}>
            {({ areas }) => <NodePicker nodes={nodesOf(areas)} picked={picked} onChange={setPicked} />}
          </Loaded>
          <NoteField label={t('reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
