import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keysEnabled, useKeys } from '../../lib/keys.ts';
import { Empty } from '../ui/empty.tsx';
import { Icon } from '../ui/icon.tsx';
import './messages.ts';
import { FindInDocument } from './find-in-document.tsx';
import { PagePicture } from './page-picture.tsx';
import { PageText } from './page-text.tsx';
import { hitsQuery, isShown, type Paged, type Preview } from './pages.ts';
import { isPointed, pagesOf } from './pointer.ts';
import { Thumbnails } from './thumbnails.tsx';

interface Viewed extends Paged {
  preview: Preview | null;
}

interface Props {
  sheet: string;
  document: Viewed;
  title: string;
  /** Where the leaf points to. */
  pointer: string | null;
  /** The page that was turned to, and what is looked for. */
  look: { page?: number; find?: string };
  onTurn: (page: number) => void;
  onFind: (find: string) => void;
  download: ReactNode;
  /** What stands before the title: the way out of a pane. */
  before?: ReactNode;
  /** A dialog knows the key itself. */
  onEscape?: () => void;
}

const ZOOMS = [1, 1.5, 2, 3];

/** A document page by page: opens where the leaf points to, turns by `[` and `]`, finds words. */
export function DocumentViewer({ sheet, document, title, pointer, look, onTurn, onFind, download, before, onEscape }: Props) {
  const { t } = useTranslation('viewer');
  const { preview } = document;
  const pages = preview?.pages ?? 0;
  const pointed = pagesOf(pointer);
  const page = Math.min(Math.max(look.page ?? pointed?.from ?? 1, 1), Math.max(pages, 1));
  const shown = isShown(preview);
  const hits = useQuery({ ...hitsQuery(sheet, document, look.find ?? ''), enabled: shown && look.find !== undefined });
  const [zoom, setZoom] = useState(0);
  const [finding, setFinding] = useState(look.find !== undefined);
  const [all, setAll] = useState(false);
  const body = useRef<HTMLElement>(null);
  const go = (to: number) => to >= 1 && to <= pages && onTurn(to);
  useKeys({ '[': () => go(page - 1), ']': () => go(page + 1) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is read from its top
  useEffect(() => {
    // In a block: newer browsers answer with a promise, which is no way to clean up.
    body.current?.scrollTo({ top: 0 });
  }, [page]);

  /** In a dialog the page's own keys are silent. */
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') {
      onEscape?.();
    }
    const step = { '[': -1, ']': 1 }[event.key];
    if (step && keysEnabled() && target.closest('dialog') && !target.closest('input')) {
      event.preventDefault();
      go(page + step);
    }
  };
  return (
    <section className="viewer" aria-label={t('title')} onKeyDown={onKeyDown}>
      <header className="viewer-h">
        {before}
        <div className="grow">
          <b>{title}</b>
          {pointer && <span className="mute">{pointer}</span>}
        </div>
        {shown && (
          <div className="row tight">
            <Tool icon="left" label={t('previous')} off={page <= 1} onClick={() => go(page - 1)} />
            <span className="sm nowrap" role="status">
              <span className="sr">{`${t('pageWord')} `}</span>
              {`${page} / ${pages}`}
            </span>
            <Tool icon="right" label={t('next')} off={page >= pages} onClick={() => go(page + 1)} />
            {preview?.state === 'READY' && (
              <Tool
                icon="zoom"
                label={t('zoom', { percent: (ZOOMS[(zoom + 1) % ZOOMS.length] ?? 1) * 100 })}
                onClick={() => setZoom((zoom + 1) % ZOOMS.length)}
              />
            )}
            <Tool icon="search" label={t('find')} pressed={finding} onClick={() => setFinding(!finding)} />
            {preview?.state === 'READY' && pages > 1 && <Tool icon="table" label={t('pages')} pressed={all} onClick={() => setAll(!all)} />}
          </div>
        )}
        {preview?.state !== 'BLOCKED' && download}
      </header>
      {finding && shown && <FindInDocument find={look.find ?? ''} hits={hits} page={page} onFind={onFind} onTurn={go} />}
      <section
        ref={body}
        className="viewer-b"
        aria-label={t('page', { page })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
        tabIndex={0}
      >
        {!shown && <Unshown document={document} />}
        {preview?.state === 'READY' && (
          <figure className={isPointed(pointed, page) ? 'sheet-pic pointed' : 'sheet-pic'} data-zoom={ZOOMS[zoom]}>
            {isPointed(pointed, page) && <figcaption className="tag">{pointer}</figcaption>}
            <PagePicture key={`${document.revision} ${page}`} sheet={sheet} document={document} page={page} alt={t('page', { page })} />
          </figure>
        )}
        {shown && <PageText sheet={sheet} document={document} page={page} find={look.find ?? ''} open={preview?.state === 'TEXT'} />}
        {shown && preview && preview.totalPages > pages && <p className="hint">{t('more', { pages, total: preview.totalPages })}</p>}
      </section>
      {all && preview?.state === 'READY' && (
        <Thumbnails {...{ sheet, document, pages, page, pointed }} hits={new Set(hits.data?.items.map((hit) => hit.page))} onTurn={go} />
      )}
    </section>
  );
}

interface ToolProps {
  icon: 'left' | 'right' | 'zoom' | 'search' | 'table';
  label: string;
  off?: boolean;
  pressed?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, off = false, pressed, onClick }: ToolProps) {
  return (
    <button
      className="btn icon small quiet"
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      aria-pressed={pressed}
      onClick={() => !off && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Why nothing can be seen, and what to do instead. */
function Unshown({ document }: { document: Viewed }) {
  const { t } = useTranslation('viewer');
  const state = document.preview?.state ?? 'UNSUPPORTED';
  if (state === 'PENDING') {
    return (
      <div role="status">
        <Empty icon="clock" title={t('state.PENDING')} hint={t('hint.PENDING')} />
      </div>
    );
  }
  const { reason, secrecy } = document.preview ?? {};
  if (secrecy) {
    return <Empty icon="lock" title={t('secret', { mark: secrecy })} hint={t('hint.secret')} />;
  }
  return (
    <Empty
      icon={state === 'BLOCKED' ? 'warning' : 'file'}
      title={state === 'FAILED' && reason ? t(`reason.${reason}`) : t(`state.${state}`)}
      hint={t(state === 'BLOCKED' ? 'hint.BLOCKED' : 'hint.other')}
    />
  );
}
