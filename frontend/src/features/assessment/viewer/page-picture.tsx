import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureQuery } from '../evidence/pages.ts';

interface Props {
  sheet: string;
  document: string;
  page: number;
  alt: string;
  thumbnail?: boolean;
}

/** The picture of a page on paper of its size, so that nothing moves when it comes. */
export function PagePicture({ sheet, document, page, alt, thumbnail = false }: Props) {
  const { t } = useTranslation('assessment');
  const picture = useQuery(pictureQuery(sheet, document, page, thumbnail));
  const url = useObjectUrl(picture.data);
  if (url) {
    return <img src={url} alt={alt} />;
  }
  return (
    <span className="paper" role={thumbnail ? undefined : 'status'}>
      {!thumbnail && <span>{picture.isError ? t('viewer.noPicture', { page }) : t('viewer.drawing', { page })}</span>}
    </span>
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
