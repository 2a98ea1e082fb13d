import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { keysEnabled, useKeys } from '../../../lib/keys.ts';
import { DownloadButton } from '../components/download-button.tsx';
import { type LeafDocument, type LibraryDocument, titleOf } from '../evidence/documents.ts';
import { hitsQuery, isShown } from '../evidence/pages.ts';
import { isPointed, pagesOf } from '../evidence/pointer.ts';
import { FindInDocument } from './find-in-document.tsx';
import { PagePicture } from './page-picture.tsx';
import { PageText } from './page-text.tsx';
import { Thumbnails } from './thumbnails.tsx';
import { type Look, useLook } from './use-look.ts';

interface Props {
  sheet: string;
  document: LeafDocument | LibraryDocument;
  /** Where the leaf points to. */
  pointer: string | null;
  look: Look;
  /** What stands before the title: the way out of a pane. */
  before?: ReactNode;
  /** A dialog knows the key itself. */
  onEscape?: () => void;
}

const ZOOMS = [1, 1.5, 2, 3];

/** A document page by page: opens where the leaf points to, turns by `[` and `]`, finds words. */
export function DocumentViewer({ sheet, document, pointer, look, before, onEscape }: Props) {
  const { t } = useTranslation('assessment');
  const { turn, find } = useLook();
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
  const go = (to: number) => to >= 1 && to <= pages && turn(to);
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
    <section className="viewer" aria-label={t('viewer.title')} onKeyDown={onKeyDown}>
      <header className="viewer-h">
        {before}
        <div className="grow">
          <b>{titleOf(document)}</b>
          {pointer && <span className="mute">{pointer}</span>}
        </div>
        {shown && (
          <div className="row tight">
            <Tool icon="left" label={t('viewer.previous')} off={page <= 1} onClick={() => go(page - 1)} />
            <span className="sm nowrap" role="status">
              <span className="sr">{`${t('viewer.pageWord')} `}</span>
              {`${page} / ${pages}`}
            </span>
            <Tool icon="right" label={t('viewer.next')} off={page >= pages} onClick={() => go(page + 1)} />
            {preview?.state === 'READY' && (
              <Tool
                icon="zoom"
                label={t('viewer.zoom', { percent: (ZOOMS[(zoom + 1) % ZOOMS.length] ?? 1) * 100 })}
                onClick={() => setZoom((zoom + 1) % ZOOMS.length)}
              />
            )}
            <Tool icon="search" label={t('viewer.find')} pressed={finding} onClick={() => setFinding(!finding)} />
            {preview?.state === 'READY' && pages > 1 && (
              <Tool icon="table" label={t('viewer.pages')} pressed={all} onClick={() => setAll(!all)} />
            )}
          </div>
        )}
        {preview?.state !== 'BLOCKED' && <DownloadButton sheet={sheet} document={document} />}
      </header>
      {finding && shown && <FindInDocument find={look.find ?? ''} hits={hits} page={page} onFind={find} onTurn={go} />}
      <section
        ref={body}
        className="viewer-b"
        aria-label={t('viewer.page', { page })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
        tabIndex={0}
      >
        {!shown && <Unshown document={document} />}
        {preview?.state === 'READY' && (
          <figure className={isPointed(pointed, page) ? 'sheet-pic pointed' : 'sheet-pic'} data-zoom={ZOOMS[zoom]}>
            {isPointed(pointed, page) && <figcaption className="tag">{pointer}</figcaption>}
            <PagePicture
              key={`${document.revision} ${page}`}
              sheet={sheet}
              document={document}
              page={page}
              alt={t('viewer.page', { page })}
            />
          </figure>
        )}
        {shown && <PageText sheet={sheet} document={document} page={page} find={look.find ?? ''} open={preview?.state === 'TEXT'} />}
        {shown && preview && preview.totalPages > pages && <p className="hint">{t('viewer.more', { pages, total: preview.totalPages })}</p>}
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
function Unshown({ document }: { document: LeafDocument | LibraryDocument }) {
  const { t } = useTranslation('assessment');
  const state = document.preview?.state ?? 'UNSUPPORTED';
  if (state === 'PENDING') {
    return (
      <div role="status">
        <Empty icon="clock" title={t('viewer.state.PENDING')} hint={t('viewer.hint.PENDING')} />
      </div>
    );
  }
  const reason = document.preview?.reason;
  return (
    <Empty
      icon={state === 'BLOCKED' ? 'warning' : 'file'}
      title={state === 'FAILED' && reason ? t(`viewer.reason.${reason}`) : t(`viewer.state.${state}`)}
      hint={t(state === 'BLOCKED' ? 'viewer.hint.BLOCKED' : 'viewer.hint.other')}
    />
  );
}
