import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { SendingBar } from '../../../components/ui/sending-bar.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { DETAIL_FIELDS } from '../evidence/details.ts';
import type { Upload } from '../evidence/upload-queue.ts';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import { EvidenceFields } from './evidence-fields.tsx';

interface Props {
  upload: Upload;
  year: number;
  limit: number | undefined;
  onDescribe: (words: Partial<Pick<Upload, 'details' | 'pointer'>>) => void;
  onReplace: (file: File) => void;
  onRemove: () => void;
}

/** One chosen file: how far it is, why it was refused, and what is said about it. */
export function UploadItem({ upload, year, limit, onDescribe, onReplace, onRemove }: Props) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  const { file, state, details, pointer } = upload;
  const moving = state.kind === 'waiting' || state.kind === 'sending';
  const messageFor = (field: string) =>
    state.kind === 'refused' ? state.errors.find((error) => error.field === field)?.message : undefined;
  if (state.kind === 'done') {
    return (
      <li className="flag pos">
        <Icon name="check" />
        {t('proof.arrivedOne', { name: file.name })}
      </li>
    );
  }
  return (
    <li className="upload">
      <div className="row between">
        <b className="grow">{file.name}</b>
        <span className="sm mute nowrap">{words.size(file.size)}</span>
        <button className="btn small quiet" type="button" onClick={onRemove}>
          {moving ? t('proof.stop') : t('proof.leaveOut')}
          <span className="sr">{` ${file.name}`}</span>
        </button>
      </div>
      <Standing upload={upload} limit={limit} />
      {(state.kind === 'refused' || state.kind === 'too-large' || state.kind === 'lost') && (
        <label className="btn small another">
          {t('proof.another')}
          <input
            className="sr"
            type="file"
            aria-label={t('proof.anotherFor', { name: file.name })}
            onChange={(event) => event.target.files?.[0] && onReplace(event.target.files[0])}
          />
        </label>
      )}
      {state.kind !== 'too-large' && (
        <EvidenceFields
          value={details}
          year={year}
          disabled={moving}
          messageFor={messageFor}
          onChange={(changed) => onDescribe({ details: changed })}
        >
          <LineField
            label={t('proof.pointer')}
            hint={t('proof.pointerForm')}
            maxLength={500}
            value={pointer}
            message={messageFor('pointer')}
            onChange={(text) => onDescribe({ pointer: text })}
          />
        </EvidenceFields>
      )}
    </li>
  );
}

function Standing({ upload: { file, state }, limit }: { upload: Upload; limit: number | undefined }) {
  const { t } = useTranslation('assessment');
  const words = useEvidenceWords();
  switch (state.kind) {
    case 'waiting':
      return <p className="sm mute">{t('proof.waiting')}</p>;
    case 'sending':
      return <SendingBar name={file.name} sent={state.sent} of={state.of} />;
    case 'too-large':
      return <Fault text={t('proof.tooLarge', { name: file.name, size: words.size(file.size), limit: words.size(limit ?? 0) })} />;
    case 'lost':
      return <Fault text={t('proof.lost')} />;
    case 'refused': {
      // what is said at a field need not be said twice
      const others = state.errors.filter(({ field }) => !DETAIL_FIELDS.has(field) && field !== 'pointer').map(({ message }) => message);
      const atFields = others.length === 0 && state.errors.length > 0;
      return <Fault text={atFields ? t('proof.atFields') : others.join(' ') || state.message} />;
    }
    default:
      return null;
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
