import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { SendingBar } from '../../../components/ui/sending-bar.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { DETAIL_FIELDS } from '../evidence/details.ts';
import type { Upload, UploadQueue } from '../evidence/upload-queue.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import { EvidenceFields } from './evidence-fields.tsx';

interface Props {
  upload: Upload;
  queue: UploadQueue;
  year: number;
  limit: number | undefined;
  /** Whether its words are open at once: there are few. */
  opened: boolean;
  disabled: boolean;
}

/** One chosen file: how far it is, why it was refused, and what is said about it. */
export function UploadItem({ upload, queue, year, limit, opened, disabled }: Props) {
  const { t } = useTranslation('assessment');
  const { id, name, state, details, pointer, faults } = upload;
  const messageFor = (field: string) => faults.find((error) => error.field === field)?.message;
  const others = faults.filter(({ field, leaf }) => !leaf && !DETAIL_FIELDS.has(field) && field !== 'pointer');
  const [open, setOpen] = useState(opened);
  const faulty = faults.length > 0;
  useEffect(() => {
    if (faulty) {
      setOpen(true);
    }
  }, [faulty]);
  return (
    <li className="upload">
      <UploadHead {...{ upload, queue, limit, disabled }} />
      {others.map(({ message }) => (
        <Fault key={message} text={message} />
      ))}
      {(state.kind === 'too-large' || state.kind === 'refused' || state.kind === 'lost') && (
        <label className="btn small another">
          {t('proof.another')}
          <input
            className="sr"
            type="file"
            aria-label={t('proof.anotherFor', { name })}
            onChange={(event) => event.target.files?.[0] && queue.replace(id, event.target.files[0])}
          />
        </label>
      )}
      {state.kind !== 'too-large' && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t('proof.details')}
            <span className="sr">{` ${name}`}</span>
          </summary>
          <EvidenceFields
            value={details}
            year={year}
            disabled={disabled}
            messageFor={messageFor}
            onChange={(changed) => queue.describe(id, { details: changed })}
          >
            <LineField
              label={t('proof.pointer')}
              hint={t('proof.pointerForm')}
              maxLength={500}
              value={pointer}
              message={messageFor('pointer')}
              onChange={(text) => queue.describe(id, { pointer: text })}
            />
          </EvidenceFields>
        </details>
      )}
    </li>
  );
}

/** Its name, what may be done to it, and how far it is. */
export function UploadHead({ upload, queue, limit, disabled }: Pick<Props, 'upload' | 'queue' | 'limit' | 'disabled'>) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const { file, name, nth } = upload;
  return (
    <>
      <div className="row between">
        <b className="grow">
          {name}
          {nth > 1 && <span className="mute">{` ${t('proof.sameName', { nth })}`}</span>}
        </b>
        <span className="sm mute nowrap">{words.size(file.size)}</span>
        {!disabled && <Acts upload={upload} queue={queue} />}
      </div>
      <Standing upload={upload} limit={limit} />
    </>
  );
}

function Acts({ upload: { id, name, state }, queue }: { upload: Upload; queue: UploadQueue }) {
  const { t } = useTranslation('assessment');
  const moving = state.kind === 'waiting' || state.kind === 'sending';
  const act = (label: string, onClick: () => void) => (
    <button className="btn small quiet" type="button" onClick={onClick}>
      {label}
      <span className="sr">{` ${name}`}</span>
    </button>
  );
  return (
    <span className="row">
      {moving && act(t('proof.pause'), () => queue.pause(id))}
      {state.kind === 'paused' && act(t('proof.goOn'), () => queue.resume(id))}
      {state.kind === 'lost' && state.why !== 'unreadable' && act(t('proof.retry'), () => queue.resume(id))}
      {act(t('proof.leaveOut'), () => queue.remove(id))}
    </span>
  );
}

function Standing({ upload: { file, name, state }, limit }: { upload: Upload; limit: number | undefined }) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const sent = 'sent' in state ? words.size(state.sent) : '';
  const of = words.size(file.size);
  switch (state.kind) {
    case 'waiting':
      return <p className="sm mute">{t('proof.waiting')}</p>;
    case 'sending':
      return (
        <>
          <SendingBar name={name} sent={state.sent} of={file.size} />
          {state.stalled && (
            <p className="flag warn" role="status">
              <Icon name="cloud-off" />
              {t('proof.stalled', { sent, of })}
            </p>
          )}
        </>
      );
    case 'paused':
      return <p className="sm mute">{t('proof.paused', { sent, of })}</p>;
    case 'arrived':
      return (
        <p className="flag pos">
          <Icon name="check" />
          {t('proof.arrivedOne')}
        </p>
      );
    case 'too-large':
      return <Fault text={t('proof.tooLarge', { name, size: of, limit: words.size(limit ?? 0) })} />;
    case 'lost':
      return <Fault text={state.message ?? t(`proof.lost.${state.why}`, { sent, of })} />;
    case 'refused':
      return <Fault text={state.message} />;
  }
}

function Fault({ text }: { text: string }) {
  return (
    <p className="err" role="alert">
      <Icon name="warning" />
      {text}
    </p>
  );
}
