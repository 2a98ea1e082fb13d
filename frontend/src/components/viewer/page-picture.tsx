import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Paged, pictureQuery } from './pages.ts';
import { Trouble } from './trouble.tsx';

interface Props {
  sheet: string;
  document: Paged;
  page: number;
  alt: string;
  thumbnail?: boolean;
}

/** The picture of a page on paper of its size, so that nothing moves when it comes. */
export function PagePicture({ sheet, document, page, alt, thumbnail = false }: Props) {
  const { t } = useTranslation('viewer');
  const picture = useQuery(pictureQuery(sheet, document, page, thumbnail));
  const url = useObjectUrl(picture.data);
  if (url) {
    return <img src={url} alt={alt} />;
  }
  if (thumbnail) {
    return <span className="paper" />;
  }
  return (
    <div className="paper">
      {picture.isError && !picture.isFetching ? (
        <Trouble what={t('noPicture', { page })} query={picture} />
      ) : (
        <span role="status">{t('drawing', { page })}</span>
      )}
    </div>
  );
}

function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) {
      setUrl(undefined);
      return;
    }
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
