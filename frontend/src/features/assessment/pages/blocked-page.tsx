import '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FileUse } from '../../../components/file-use/file-use.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { type BlockedFile, blockedQuery } from '../evidence/blocked.ts';

export const Route = createLazyRoute('/blocked-files')({ component: BlockedPage });

/** Files with malware or the mark of a state secret, with the units that have to replace them. */
function BlockedPage() {
  const { page = 0 } = Route.useSearch();
  const { t } = useTranslation('assessment');
  const blocked = useQuery({ ...blockedQuery(page), placeholderData: keepPreviousData });
  usePage(t('blocked.title'));
  return (
    <>
      <PageHead title={t('blocked.title')} sub={t('blocked.hint')} />
      <Loaded query={blocked} rows={4}>
        {({ items, size, total }) =>
          total === 0 ? (
            <Empty icon="check" title={t('blocked.none')} />
          ) : (
            <>
              <Files files={items} />
              <Pager page={page} size={size} total={total} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Files({ files }: { files: readonly BlockedFile[] }) {
  const { t } = useTranslation('assessment');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
    <section className="tw" aria-label={t('blocked.title')} tabIndex={0}>
      <table className="t form cards">
        <thead>
          <tr>
            <th className="c1">{t('blocked.why')}</th>
            <th>{t('blocked.foundAt')}</th>
            <th>{t('blocked.documents')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.sha256}>
              <th scope="row" className="c1 full">
                {[
                  file.malware && t('blocked.malware', { malware: file.malware }),
                  file.secrecy && t('blocked.secrecy', { mark: file.secrecy }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </th>
              <td data-l={t('blocked.foundAt')} className="nowrap">
                {formatMoment(file.foundAt)}
              </td>
              <td data-l={t('blocked.documents')} className="full">
                <Documents file={file} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Documents({ file }: { file: BlockedFile }) {
  const { t } = useTranslation('assessment');
  return (
    <>
      {file.documents.length === 0 && <p>{t('blocked.removed')}</p>}
      <ul>
        {file.documents.map((document) => (
          <li key={document.id}>
            <Link to="/assessments/$id/evidence" params={{ id: document.assessment }} search={{ q: document.name }} preload={false}>
              {document.name}
            </Link>
            {` · ${[document.unit.name, document.campaign.title, document.uploadedBy.name, ...document.leaves].join(' · ')}`}
          </li>
        ))}
        {file.others.map((use) => (
          <li key={`${use.kind} ${use.assessmentId} ${use.name}`}>
            <FileUse use={use} />
          </li>
        ))}
      </ul>
    </>
  );
}
