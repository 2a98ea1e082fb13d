import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { type Leaf, may } from '../model.ts';
import type { LeafTask } from './leaf-tasks.tsx';

/** The unit's wish that the leaf be left out: to be asked, waiting, or decided. */
export function NotApplicablePanel({ leaf, onTask }: { leaf: Leaf; onTask: (task: LeafTask) => void }) {
  const { t } = useTranslation('assessment');
  const me = useQuery(meQuery()).data;
  const { notApplicableRequest: request } = leaf;
  const open = request?.state === 'OPEN';
  const mayAsk = may(leaf, 'request-not-applicable');
  return (
    <>
      {request && request.state !== 'TAKEN_BACK' && (
        <Banner tone={open ? 'warn' : undefined} icon="not-applicable">
          <h2 className="conflict-h">{t(`na.state.${request.state}`)}</h2>
          <p>{request.reason}</p>
          <p className="sm mute">{t('na.asked', { name: request.askedBy, moment: formatMoment(request.askedAt) })}</p>
          {request.decidedAt && (
            <p className="sm">
              {t('na.decided', { name: request.decidedBy ?? '', moment: formatMoment(request.decidedAt) })}
              {request.decisionReason && ` “${request.decisionReason}”`}
            </p>
          )}
          {open && (
            <div className="row">
              {mayAsk && (
                <button className="btn small" type="button" onClick={() => onTask('na-take-back')}>
                  {t('na.takeBack')}
                </button>
              )}
              {me && hasRole(me, 'home-affairs', 'leadership') && (
                <button className="btn primary small" type="button" onClick={() => onTask('na-decide')}>
                  {t('na.decide')}
                </button>
              )}
            </div>
          )}
        </Banner>
      )}
      {mayAsk && !open && (
        <p>
          <button className="btn small quiet" type="button" onClick={() => onTask('na-ask')}>
            {t('na.ask')}
          </button>
        </p>
      )}
    </>
  );
}
