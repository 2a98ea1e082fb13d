import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PagePicture } from './page-picture.tsx';
import type { Paged } from './pages.ts';
import { isPointed, type PageRange } from './pointer.ts';

interface Props {
  sheet: string;
  document: Paged;
  pages: number;
  page: number;
  pointed: PageRange | undefined;
  hits: ReadonlySet<number>;
  onTurn: (page: number) => void;
}

/** All pages small, each to be turned to; only those in sight are fetched. */
export function Thumbnails({ sheet, document, pages, page, pointed, hits, onTurn }: Props) {
  const { t } = useTranslation('viewer');
  return (
    <ol className="thumbs" aria-label={t('pages')}>
      {Array.from({ length: pages }, (_, i) => i + 1).map((one) => (
        <li key={one}>
          <button
            type="button"
            className={isPointed(pointed, one) ? 'thumb pointed' : 'thumb'}
            aria-current={one === page ? 'page' : undefined}
            onClick={() => onTurn(one)}
          >
            <span className="sr">{t('page', { page: one })}</span>
            <InSight current={one === page}>
              <PagePicture sheet={sheet} document={document} page={one} alt="" thumbnail />
            </InSight>
            <span aria-hidden="true">{one}</span>
            {hits.has(one) && <span className="hit">{t('hit')}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

function InSight({ current, children }: { current: boolean; children: React.ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) =>
      setSeen((before) => before || entries.some(({ isIntersecting }) => isIntersecting)),
    );
    if (place.current) {
      watch.observe(place.current);
    }
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (current) {
      place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [current]);
  return (
    <span ref={place} className="mini">
      {seen ? children : <span className="paper" />}
    </span>
  );
}
