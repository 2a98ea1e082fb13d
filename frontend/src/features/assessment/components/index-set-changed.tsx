import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AffectedScores } from '../../../components/domain/affected-scores.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { indexSetChangesQuery } from '../api.ts';
import type { Sheet } from '../model.ts';

/** Tells that the sheet got another index set, and what that did to its scores. */
export function IndexSetChanged({ sheet, since }: { sheet: Sheet; since: string }) {
  const { t } = useTranslation('assessment');
  const [open, setOpen] = useState(false);
  return (
    <Banner tone="warn" icon="again">
      {t('indexSetChanged.told', { title: sheet.indexSet.title, moment: formatMoment(since) })}{' '}
      <button className="link" type="button" onClick={() => setOpen(true)}>
        {t('indexSetChanged.open')}
      </button>
      {open && <Changes sheet={sheet} onClose={() => setOpen(false)} />}
    </Banner>
  );
}

function Changes({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const { t } = useTranslation('assessment');
  const changes = useQuery(indexSetChangesQuery(sheet.id));
  return (
    <Dialog title={t('indexSetChanged.title')} onClose={onClose}>
      <Loaded query={changes} rows={6}>
        {(all) => (
          <div className="stack">
            {all.map(({ supersession: { number, reason, byName, at }, scores }) => (
              <section key={number} className="stack" aria-label={formatMoment(at)}>
                <p>
                  <b>{reason}</b> <span className="sm mute">{`${byName} · ${formatMoment(at)}`}</span>
                </p>
                {scores.length > 0 ? (
                  <AffectedScores label={t('indexSetChanged.title')} scores={scores} />
                ) : (
                  <p className="mute">{t('indexSetChanged.none')}</p>
                )}
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
