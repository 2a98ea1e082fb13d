import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { askAgain } from '../../../components/viewer/pages.ts';
import { usePage } from '../../../lib/page.ts';
import { assessmentQuery } from '../api.ts';
import { ArchiveButton } from '../components/archive-button.tsx';
import { EvidenceAddDialog } from '../components/evidence-add-dialog.tsx';
import { EvidenceDrop } from '../components/evidence-drop.tsx';
import { EvidenceEditDialog } from '../components/evidence-edit-dialog.tsx';
import { EvidenceLinkDialog } from '../components/evidence-link-dialog.tsx';
import { EvidenceTable } from '../components/evidence-table.tsx';
import { FilterPill } from '../components/filter-pills.tsx';
import { ViewSwitch } from '../components/view-switch.tsx';
import { foundQuery, libraryQuery } from '../evidence/api.ts';
import { type LibraryDocument, libraryFilters, provable, searchLibrary } from '../evidence/documents.ts';
import type { Sheet } from '../model.ts';

const ViewerDialog = lazy(() => import('../viewer/viewer-dialog.tsx').then(({ ViewerDialog }) => ({ default: ViewerDialog })));

export const Route = createLazyRoute('/assessments/$id/evidence')({ component: EvidencePage });

/** Everything that proves a sheet, with the leaves that each document backs. */
function EvidencePage() {
  const { id } = Route.useParams();
  const { t } = useTranslation('assessment');
  const sheet = useQuery(assessmentQuery(id));
  const library = useQuery({
    ...libraryQuery(id),
    refetchInterval: ({ state }) => askAgain(state.data, state.dataUpdateCount),
  });
  usePage(t('proof.library'), sheet.data);
  return (
    <Loaded query={sheet} rows={8}>
      {(data) => (
        <>
          <PageHead title={t('proof.library')} sub={[data.unit.name, data.campaign.title].join(' · ')}>
            <ViewSwitch id={id} current="evidence" />
          </PageHead>
          <Loaded query={library} rows={8}>
            {(documents) => <Library sheet={data} library={documents} />}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

function Library({ sheet, library }: { sheet: Sheet; library: readonly LibraryDocument[] }) {
  const look = Route.useSearch();
  const { q = '', show } = look;
  const { t } = useTranslation('assessment');
  const navigate = useNavigate();
  const [adding, setAdding] = useState<File[]>();
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState(false);
  const inText = useQuery({ ...foundQuery(sheet.id, q), enabled: q.trim() !== '' }).data;
  const found = searchLibrary(library, q, show, inText);
  const looked = library.find(({ id }) => id === look.doc);
  const edited = library.find(({ id }) => id === editing);
  const open = provable(sheet).length > 0;
  return (
    <div className="stack">
      {open && (
        <>
          <EvidenceDrop label={t('proof.addTitle')} onFiles={setAdding} />
          <button className="btn small another" type="button" onClick={() => setLinking(true)}>
            {t('proof.linkOpen')}
          </button>
        </>
      )}
      {library.length === 0 ? (
        <Empty icon="file" title={t('proof.empty')} hint={open ? t('proof.emptyHint') : undefined} />
      ) : (
        <>
          <div className="filters">
            <SearchField
              label={t('proof.search')}
              value={q}
              onSearch={(text) => void navigate({ to: '.', search: (old: object) => ({ ...old, q: text || undefined }), replace: true })}
            />
            <FilterPill label={t('proof.all', { count: library.length })} current={show === undefined} />
            {libraryFilters(library, show).map((filter) => (
              <FilterPill
                key={filter.show}
                label={t(`proof.show.${filter.show}`, { count: filter.count })}
                show={filter.show}
                current={show === filter.show}
              />
            ))}
          </div>
          <div className="row">
            <ArchiveButton sheet={sheet.id} library={library} />
          </div>
          {found.length === 0 ? (
            <Empty icon="search" title={t('proof.noneFound')} />
          ) : (
            <EvidenceTable sheet={sheet} documents={found} q={q} hits={inText} onEdit={open ? setEditing : undefined} />
          )}
        </>
      )}
      {adding && <EvidenceAddDialog sheet={sheet} files={adding} onClose={() => setAdding(undefined)} />}
      {linking && <EvidenceLinkDialog sheet={sheet} onClose={() => setLinking(false)} />}
      {looked && (
        <Suspense>
          <ViewerDialog sheet={sheet.id} document={looked} pointer={onlyPointer(looked)} look={look} />
        </Suspense>
      )}
      {edited && <EvidenceEditDialog sheet={sheet} document={edited} onClose={() => setEditing(undefined)} />}
    </div>
  );
}

/** Where all its leaves point to, if to the same place. */
function onlyPointer({ links }: LibraryDocument): string | null {
  const pointers = new Set(links.map(({ pointer }) => pointer));
  return pointers.size === 1 ? (links[0]?.pointer ?? null) : null;
}
