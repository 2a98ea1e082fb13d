import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.d.ts';
import { Loaded } from '../../../components/ui/loaded.tsx';
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
              {items.map(({ at, by, document, name, before, after }) => (
                <li key={`${document} ${at}`}>
                  <div>
                    <p className="row between">
                      <b>{name}</b>
                      <span className="chg">
                        {t(before === null ? 'revisions.added' : after === null ? 'revisions.removed' : 'revisions.changed')}
                      </span>
                    </p>
                    {before && <p className="sm mute">{said(before)}</p>}
                    {after && <p className="sm">{said(after)}</p>}
                    <p className="sm mute">
                      <time dateTime={at}>{f.instant(at)}</time>
                      {` · ${by.name}`}
                    </p>
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

function said({ documentNumber, issuer, issuedOn, pointer, dateExplanation }: Words): string {
  return [documentNumber, issuer, issuedOn && formatDate(issuedOn), pointer, dateExplanation].filter(Boolean).join(' · ');
}
