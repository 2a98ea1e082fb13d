import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { NoteField } from '../../../components/ui/text-fields.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import type { Remarks } from './api.ts';
import { SaidTexts } from './said-texts.tsx';
import { useRemarks } from './use-remarks.ts';

interface Props {
  sheet: string;
  username: string;
  loaded: Remarks;
  onClose: () => void;
}

/** Two fields and a button that saves; what is typed outlives the dialog, and a colleague's words are never written over unseen. */
export function RemarksForm({ sheet, username, loaded, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { texts, unsaved, busy, problem, theirs, type, save, keepMine, takeTheirs } = useRemarks(sheet, username, loaded, onClose);
  const messageFor = (name: string) => (problem instanceof ApiProblem ? problem.messageFor(name) : undefined);
  return (
    <Dialog
      title={t('remarks.title')}
      onClose={onClose}
      footer={
        <>
          {unsaved && !theirs && (
            <button className="btn first" type="button" aria-disabled={busy} onClick={() => !busy && takeTheirs()}>
              {t('remarks.giveUp')}
            </button>
          )}
          <button className="btn" type="button" onClick={onClose}>
            {t('shared:actions.close')}
          </button>
          {!theirs && (
            <button
              className="btn primary"
              type="button"
              aria-disabled={busy || !unsaved}
              onClick={() => {
                if (unsaved) {
                  void save();
                }
              }}
            >
              {t('remarks.save')}
            </button>
          )}
        </>
      }
    >
      <div className="stack">
        {problem !== undefined && (
          <Banner tone="neg" icon="warning" live>
            {problem instanceof ApiProblem ? problem.message : t('shared:failure.notSent')}
          </Banner>
        )}
        {theirs && <Theirs {...{ theirs, busy, keepMine, takeTheirs }} />}
        <p className="sm mute">{t('remarks.hint')}</p>
        <NoteField
          label={t('remarks.difficulties')}
          value={texts.difficulties}
          message={messageFor('difficulties')}
          onChange={(difficulties) => type({ difficulties })}
        />
        <NoteField
          label={t('remarks.proposals')}
          value={texts.proposals}
          message={messageFor('proposals')}
          onChange={(proposals) => type({ proposals })}
        />
        <p className="sm mute" role="status">
          {busy
            ? t('remarks.saving')
            : unsaved
              ? t('remarks.unsaved')
              : loaded.by && loaded.at && t('remarks.savedBy', { name: loaded.by.name, moment: formatMoment(loaded.at) })}
        </p>
      </div>
    </Dialog>
  );
}

interface TheirsProps {
  theirs: Remarks;
  busy: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two people wrote: what the colleague saved stands above one's own, which may be completed from it before it is kept. */
function Theirs({ theirs, busy, keepMine, takeTheirs }: TheirsProps) {
  const { t } = useTranslation('assessment');
  const { by, at } = theirs;
  return (
    <Banner tone="warn" icon="warning" live>
      <h3 className="conflict-h">
        {by && at ? t('remarks.theirs', { name: by.name, moment: formatMoment(at) }) : t('remarks.theirsUnknown')}
      </h3>
      <p className="sm">{t('remarks.choose')}</p>
      <SaidTexts said={theirs} />
      <div className="row wrap">
        <button className="btn primary small" type="button" aria-disabled={busy} onClick={keepMine}>
          {t('remarks.keepMine')}
        </button>
        <button className="btn small" type="button" aria-disabled={busy} onClick={() => !busy && takeTheirs()}>
          {t('remarks.takeTheirs')}
        </button>
      </div>
    </Banner>
  );
}
