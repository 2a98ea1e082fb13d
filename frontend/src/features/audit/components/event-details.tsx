import { useTranslation } from 'react-i18next';
import { STATUSES, StatusChip } from '../../../components/domain/status-chip.tsx';
import { formatTyped } from '../../../lib/dates.ts';
import { isDecimal } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { AuditEvent } from '../api.ts';
import { fieldsOf, shown } from '../events.ts';
import { inOrder, useFieldWords, useValueWords } from '../words.ts';

/** What an event recorded: each field, before and after where it was a change, and what finds it again. */
export function EventDetails({ event }: { event: AuditEvent }) {
  const { t } = useTranslation('audit');
  const fieldWords = useFieldWords();
  const fields = inOrder(fieldsOf(event.change));
  const changes = fields.some((field) => 'before' in field);
  return (
    <div className="stack-s">
      {fields.length > 0 ? (
        <table className="t recorded">
          <caption className="sr">{t('recorded')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.field')}</th>
              {changes && <th scope="col">{t('columns.before')}</th>}
              <th scope="col">{changes ? t('columns.after') : t('columns.value')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">{fieldWords(field.name)}</th>
                {'before' in field && (
                  <td>
                    <Value name={field.name} value={field.before} />
                  </td>
                )}
                <td colSpan={changes && !('before' in field) ? 2 : undefined}>
                  <Value name={field.name} value={field.after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="mute">{t('noDetails')}</p>
      )}
      <p className="xs mute">
        {t('found', { moment: formatTyped(event.at), action: event.action, actor: event.actor, object: event.objectId })}
        {event.requestId && ` · ${t('request', { id: event.requestId })}`}
      </p>
    </div>
  );
}

function Value({ name, value }: { name: string; value: unknown }) {
  const f = useFormat();
  const words = useValueWords();
  const status = name === 'from' || name === 'to' ? STATUSES.find((one) => one === value) : undefined;
  if (status) {
    return <StatusChip status={status} bare />;
  }
  const score = name === 'score' && typeof value === 'string' && isDecimal(value) ? f.exact(value) : undefined;
  return <>{words(name, value) ?? score ?? shown(value)}</>;
}
