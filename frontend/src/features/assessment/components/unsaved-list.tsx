import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';
import type { Outbox } from '../saving/outbox.ts';
import type { Unsaved } from '../saving/unsaved.ts';
import { useTypedWords } from '../typed-words.ts';

interface Props {
  sheet: Sheet;
  outbox: Outbox;
  unsaved: readonly Unsaved[];
  /** A link leads to a leaf: what this stands in has to make room. */
  onLeave?: () => void;
}

/** Each leaf that is not saved, with what keeps it from that and the way to it. */
export function UnsavedList({ sheet, outbox, unsaved, onLeave }: Props) {
  const why = useWhy();
  return (
    <ul>
      {unsaved.map((one) => (
        <li key={one.code}>
          {one.leaf ? (
            <>
              <Link
                to="/assessments/$id"
                params={{ id: sheet.id }}
                search={(old: object) => ({ ...old, leaf: one.code, page: undefined })}
                preload={false}
                onClick={onLeave}
              >
                {`${one.code} ${one.leaf.name}`}
              </Link>{' '}
              <span className="sm">{why(one)}</span>
            </>
          ) : (
            <Gone code={one.code} outbox={outbox} />
          )}
        </li>
      ))}
    </ul>
  );
}

function useWhy(): (unsaved: Unsaved) => string {
  const { t } = useTranslation('assessment');
  return ({ why }) => {
    switch (why.kind) {
      case 'kept':
        return t(`save.kept.${why.reason}`);
      case 'refused':
        return t('unsaved.because', { what: t('save.refused'), message: why.message });
      case 'invalid':
        return t('unsaved.because', {
          what: t('save.invalid'),
          message: why.errors.map(({ message }) => message).join(' ') || why.message,
        });
      case 'faulty':
      case 'saving':
      case 'conflict':
        return t(`save.${why.kind}`);
      default:
        return t('save.waiting');
    }
  };
}

/** No leaf of the sheet takes this any more: all that is left to do is to read it and to give it up. */
function Gone({ code, outbox }: { code: string; outbox: Outbox }) {
  const { t } = useTranslation('assessment');
  const words = useTypedWords();
  const discard = async () => {
    const typed = outbox.draft(code);
    const unread = outbox.unread.get(code);
    await outbox.discard(code);
    showToast(t('givenUp'), () => {
      if (unread) {
        outbox.unread.set(code, unread);
        outbox.states.notify();
      }
      if (typed) {
        // Version 0 goes over nobody's values, should there be such a leaf again.
        outbox.bringBack(code, typed, 0);
      }
    });
  };
  return (
    <>
      <b>{t('unsaved.gone', { code })}</b>
      <p className="sm">{t('unsaved.typed', { words: words(outbox, code) })}</p>
      <button className="btn small" type="button" onClick={() => void discard()}>
        {t('unsaved.discard', { code })}
      </button>
    </>
  );
}
