import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.d.ts';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { DownloadButton } from '../../../components/viewer/download-button.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { evidenceChangesQuery } from '../api.ts';
import type { Leaf, Sheet } from '../model.ts';

type Words = components['schemas']['EvidenceWords'];

/** What happened to the documents of a leaf, the latest first; nothing where nothing ever did. */
export function DocumentChanges({ sheet, leaf }: { sheet: Sheet; leaf: Leaf }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const changes = useQuery(evidenceChangesQuery(sheet.id, leaf.code));
  return (
    <Loaded query={changes} rows={1}>
      {(items) =>
        items.length > 0 && (
          <>
            <h3>{t('revisions.documents')}</h3>
            <ol className="log plain">
              {items.map(({ at, by, document, name, readable, before, after }) => (
                <li key={`${document} ${at}`}>
                  <div>
                    <p className="row between">
                      <b>{name}</b>
                      <span className="chg">
                        {t(before === null ? 'revisions.added' : after === null ? 'revisions.removed' : 'revisions.changed')}
                      </span>
                    </p>
                    {before && <p className="sm mute">{said(t, before, after)}</p>}
                    {after && <p className="sm">{said(t, after, before)}</p>}
                    <p className="sm mute">
                      <time dateTime={at}>{f.instant(at)}</time>
                      {` · ${by.name}`}
                    </p>
                    {readable && (
                      <p>
                        <PastDownload sheet={sheet.id} document={document} words={after ?? before} />
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Loaded>
  );
}

/** The bytes that the document had then, also of one that is removed by now. */
export function PastDownload({
  sheet,
  document,
  words,
}: {
  sheet: string;
  document: string;
  words: Pick<Words, 'name' | 'revision'> | null;
}) {
  const { t } = useTranslation('assessment');
  if (!words) {
    return null;
  }
  const { name, revision: number } = words;
  return <DownloadButton sheet={sheet} document={{ id: document, name }} revision={{ number, label: t('proof.revision', { number }) }} />;
}

/** What was said; of the document itself only what the change made another. */
function said(t: TFunction<'assessment'>, words: Words, other: Words | null): string {
  const { name, kind, revision, documentNumber, issuer, issuedOn, pointer, dateExplanation } = words;
  return [
    other && other.name !== name && name,
    other && other.revision !== revision && t('proof.revision', { number: revision }),
    other && other.kind !== kind && t(kind === 'EXPLANATION' ? 'proof.isExplanation' : 'evidence'),
    documentNumber,
    issuer,
    issuedOn && formatDate(issuedOn),
    pointer,
    dateExplanation,
  ]
    .filter(Boolean)
    .join(' · ');
}
