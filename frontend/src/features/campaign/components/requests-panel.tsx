import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { decide, type NotApplicableItem, requestsQuery } from '../api.ts';

/** What units ask to be left out and nobody has decided; nothing where nothing waits. */
export function RequestsPanel({ campaign }: { campaign: string }) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const requests = useQuery(requestsQuery(campaign)).data;
  const [deciding, setDeciding] = useState<NotApplicableItem>();
  if (!requests || requests.total === 0) {
    return null;
  }
  return (
    <section className="panel" aria-labelledby="requests">
      <div className="panel-h">
        <h2 id="requests">{t('requests.title', { count: requests.total, shown: f.count(requests.total) })}</h2>
      </div>
      <ul className="delays">
        {requests.items.map((item) => (
          <li key={item.request.id}>
            <Link to="/assessments/$id" params={{ id: item.assessment }} search={{ leaf: item.leaf }}>
              {item.unit.name}
            </Link>
            <span className="sm">{`${item.leaf} ${item.leafName}`}</span>
            <span className="sm mute">
              {t('requests.asked', { reason: item.request.reason, name: item.request.askedBy, moment: formatMoment(item.request.askedAt) })}
            </span>
            {item.allowed.includes('decide') && (
              <button className="btn small" type="button" onClick={() => setDeciding(item)}>
                {t('requests.decide')}
                <span className="sr">{`: ${item.unit.name}, ${item.leaf}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {deciding && <DecisionDialog campaign={campaign} item={deciding} onClose={() => setDeciding(undefined)} />}
    </section>
  );
}

function DecisionDialog({ campaign, item, onClose }: { campaign: string; item: NotApplicableItem; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const queries = useQueryClient();
  const [granted, setGranted] = useState<boolean>();
  const [reason, setReason] = useState('');
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['not-applicable-requests', campaign] });
    void queries.invalidateQueries({ queryKey: ['assessment', item.assessment] });
  };
  return (
    <ActionDialog
      title={t('requests.dialogTitle', { unit: item.unit.name, leaf: item.leaf })}
      submit={t('requests.submit')}
      done={granted ? t('requests.granted') : t('requests.refused')}
      blocked={granted === undefined ? t('requests.choose') : undefined}
      run={async (key) => {
        await decide(item, key, { granted: granted === true, reason });
        refresh();
      }}
      onRefused={refresh}
      onClose={onClose}
    >
      {(messageFor) => (
        <>
          <p>{item.request.reason}</p>
          <fieldset>
            <legend className="lab">{t('requests.decision')}</legend>
            {([true, false] as const).map((choice) => (
              <label className="check" key={String(choice)}>
                <input type="radio" name="granted" checked={granted === choice} onChange={() => setGranted(choice)} />
                <span>{choice ? t('requests.grant') : t('requests.refuse')}</span>
              </label>
            ))}
          </fieldset>
          <NoteField label={t('reason')} value={reason} message={messageFor('reason')} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
