import '../messages.ts';
import { createLazyRoute } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { usePage } from '../../../lib/page.ts';
import { Workbench } from '../components/workbench.tsx';
import { firstWork } from '../filters.ts';
import { useSheet } from '../unit-work/use-unit-work.ts';

export const Route = createLazyRoute('/assessments/$id')({ component: SheetPage });

/** The score sheet of one unit, open at one leaf: the one in the address, or the first that waits for whoever opens it. */
function SheetPage() {
  const { id } = Route.useParams();
  const { leaf: code, q, show } = Route.useSearch();
  const { t } = useTranslation('assessment');
  const { query: sheet, me } = useSheet(id);
  // Chosen once: what is done there must not move the page to another leaf.
  const opened = useRef<{ id: string; code: string | undefined }>(undefined);
  if (sheet.data && opened.current?.id !== id) {
    opened.current = { id, code: firstWork(sheet.data, show)?.code };
  }
  const leaf = sheet.data?.leaves.find((one) => one.code === (code ?? opened.current?.code));
  usePage(leaf ? `${leaf.code} ${leaf.name}` : t('title'), sheet.data);
  return (
    <Loaded query={sheet} rows={10}>
      {(data) =>
        leaf && me ? (
          <Workbench sheet={data} code={leaf.code} username={me.username} q={q ?? ''} show={show} />
        ) : (
          <Empty icon="sheet" title={t('noLeaf')} />
        )
      }
    </Loaded>
  );
}
