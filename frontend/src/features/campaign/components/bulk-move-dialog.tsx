import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../../../api/details.ts';
import { type AssessmentSummary, assessmentsQuery, type UnitGroup } from '../../../api/queries.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { serverNow } from '../../../lib/clock.ts';
import { formatDate } from '../../../lib/dates.ts';
import { parseDay } from '../../../lib/parse-date.ts';
import { showToast } from '../../../lib/toasts.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { announceMany, closeMany, finalizeMany } from '../api.ts';
import { type BulkMove, beginsIn, type Choice, split } from '../selection.ts';
import { MinutesFields } from './minutes-fields.tsx';

interface Props {
  campaign: string;
  move: BulkMove;
  chosen: readonly AssessmentSummary[] | UnitGroup;
  onDone: () => void;
  onClose: () => void;
}

interface Numbers {
  going: number;
  staying: number;
  names: string;
}

/** Confirms a move of many sheets: how many go along, which stay; all of the first or none. */
export function BulkMoveDialog({ campaign, move, chosen, onDone, onClose }: Props) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState({ number: '', day: formatDate(serverNow()), votesFor: '', votesTotal: '' });
  const numbers = useNumbers(campaign, move, chosen);
  const choice: Choice = typeof chosen === 'string' ? { group: chosen } : { sheets: split(chosen, move).going.map(({ id }) => id) };

  const send = (key: string) => {
    switch (move) {
      case 'close':
        return closeMany(campaign, key, choice, reason);
      case 'announce':
        return announceMany(campaign, key, choice);
      case 'finalize':
        return finalizeMany(campaign, key, choice, {
          minutesNumber: minutes.number,
          heldOn: parseDay(minutes.day) ?? '',
          votesFor: Number(minutes.votesFor),
          votesTotal: Number(minutes.votesTotal),
        });
    }
  };
  const run = async (key: string) => {
    const { moved } = await send(key);
    void queries.invalidateQueries({ queryKey: ['assessments'] });
    void queries.invalidateQueries({ queryKey: ['progress', campaign] });
    showToast(t(`bulk.${move}.done`, { count: moved, shown: f.count(moved) }));
  };
  return (
    <ActionDialog
      title={t(`bulk.${move}.title`)}
      submit={t(`bulk.${move}.submit`, { count: numbers?.going ?? 0, shown: f.count(numbers?.going ?? 0) })}
      blocked={numbers?.going === 0 ? t('bulk.none') : undefined}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{t(`bulk.${move}.text`)}</p>
          {numbers && <Outlook {...numbers} />}
          {move === 'close' && <NoteField label={t('reason')} value={reason} message={messageFor('reason')} onChange={setReason} />}
          {move === 'finalize' && <MinutesFields value={minutes} messageFor={messageFor} onChange={setMinutes} />}
        </>
      )}
    </ActionDialog>
  );
}

function Outlook({ going, staying, names }: Numbers) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  return (
    <div role="status">
      <ul>
        <li>
          <b>{t('bulk.going', { count: going, shown: f.count(going) })}</b>
        </li>
        {staying > 0 && (
          <li className="mute">
            {t('bulk.staying', { count: staying, shown: f.count(staying) })}
            {names && `: ${names}`}
          </li>
        )}
      </ul>
    </div>
  );
}

/** How many sheets go along and stay; of a group as the server counts them now, undefined until it has answered. */
function useNumbers(campaign: string, move: BulkMove, chosen: Props['chosen']): Numbers | undefined {
  const group = typeof chosen === 'string' ? chosen : undefined;
  const round = useQuery(campaignQuery(campaign)).data?.explanationRound;
  const all = useQuery({ ...assessmentsQuery({ campaign, group, size: 1 }), enabled: group !== undefined }).data?.total;
  const status = beginsIn(move, round ?? true);
  const there = useQuery({
    ...assessmentsQuery({ campaign, group, status, size: 1 }),
    enabled: group !== undefined && round !== undefined,
  }).data?.total;
  if (typeof chosen !== 'string') {
    const { going, staying } = split(chosen, move);
    return { going: going.length, staying: staying.length, names: staying.map(({ unit }) => unit.name).join(', ') };
  }
  return all === undefined || there === undefined ? undefined : { going: there, staying: all - there, names: '' };
}
