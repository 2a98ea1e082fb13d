import { useTranslation } from 'react-i18next';
import { useTimeLeft } from '../../../components/domain/due.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { type Leaf, may, type SupplementRequest } from '../model.ts';
import type { LeafTask } from './leaf-tasks.tsx';

/** The newest request for a supplement: what is asked until when, and what became of it. */
export function RequestPanel({ leaf, onTask }: { leaf: Leaf; onTask: (task: LeafTask) => void }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const timeLeft = useTimeLeft();
  const { request } = leaf;
  if (!request) {
    return null;
  }
  const open = request.state === 'OPEN';
  return (
    <Banner tone={open ? 'warn' : undefined} icon={open ? 'clock' : 'chat'}>
      <h2 className="conflict-h">{t(`request.title.${request.level}`)}</h2>
      <p>{request.remark}</p>
      {open && (
        <p className="sm">
          <b>{timeLeft(request.dueAt)}</b> · {t('request.due', { instant: f.instant(request.dueAt) })}
        </p>
      )}
      <History request={request} />
      {open && may(leaf, 'score') && <p className="sm">{t('request.mayEdit')}</p>}
      {open && (may(leaf, 'answer') || may(leaf, 'appraise')) && (
        <div className="row">
          {may(leaf, 'answer') && (
            <button className="btn primary small" type="button" onClick={() => onTask('answer')}>
              {t('request.answer')}
            </button>
          )}
          {may(leaf, 'appraise') && (
            <button className="btn small" type="button" onClick={() => onTask('cancel')}>
              {t('request.cancel')}
            </button>
          )}
        </div>
      )}
    </Banner>
  );
}

function History({ request }: { request: SupplementRequest }) {
  const { t } = useTranslation('assessment');
  const asked = { name: request.askedBy ?? t(`request.level.${request.level}`), moment: formatMoment(request.askedAt) };
  const closed = { name: request.closedBy ?? '', moment: formatMoment(request.closedAt ?? request.dueAt) };
  return (
    <ol className="tl sm">
      <li className="done">{t('request.asked', asked)}</li>
      {request.state === 'ANSWERED' && (
        <li className="done">
          {t('request.answered', closed)}
          {request.reply && <span>{`“${request.reply}”`}</span>}
        </li>
      )}
      {request.state === 'CANCELLED' && <li className="done">{t('request.cancelled', closed)}</li>}
      {request.state === 'LAPSED' && <li className="done">{t('request.lapsed', closed)}</li>}
    </ol>
  );
}
