import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { revisionsQuery } from '../api.ts';
import { useInputWords } from '../input-words.ts';
import { type Leaf, type Revision, ruleOf, type Sheet } from '../model.ts';
import type { StageName } from '../stages.ts';
import { DocumentChanges } from './document-changes.tsx';

const STAGE_NAMES = { SELF: 'self', DISTRICT: 'district', PROVINCE: 'province', REAPPRAISAL: 'reappraisal' } as const satisfies Record<
  Revision['stage'],
  StageName
>;

/** What was entered for one leaf, before and after, the latest first. */
export function RevisionsDialog({ sheet, leaf, onClose }: { sheet: Sheet; leaf: Leaf; onClose: () => void }) {
  const { t } = useTranslation('assessment');
  const revisions = useInfiniteQuery(revisionsQuery(sheet.id, leaf.code));
  return (
    <Dialog title={t('revisions.title', { code: leaf.code })} onClose={onClose}>
      <p className="mute">{leaf.name}</p>
      <Loaded query={revisions} rows={4}>
        {({ pages }) =>
          pages[0]?.total === 0 ? (
            <Empty icon="clock" title={t('revisions.none')} hint={t('revisions.noneHint')} />
          ) : (
            <ol className="log plain">
              {pages
                .flatMap(({ items }) => items)
                .map((revision) => (
                  <Entry key={revision.version} leaf={leaf} revision={revision} />
                ))}
            </ol>
          )
        }
      </Loaded>
      {revisions.hasNextPage && (
        <button
          className="btn wide"
          type="button"
          aria-disabled={revisions.isFetchingNextPage}
          onClick={() => void revisions.fetchNextPage()}
        >
          {t('revisions.more')}
        </button>
      )}
      <DocumentChanges sheet={sheet} leaf={leaf} />
    </Dialog>
  );
}

function Entry({ leaf, revision: { stage, before, after } }: { leaf: Leaf; revision: Revision }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const words = useInputWords();
  const input = (value: Revision['after']['input']) => (value === null ? null : words(ruleOf(leaf), value));
  const note = (held: Revision['after'] | null) => held?.explanation ?? held?.reason ?? null;
  return (
    <li>
      <div>
        <p className="row between">
          <b>{t(`stages.${STAGE_NAMES[stage]}`)}</b>
          <Change before={before && f.score(before.score)} after={f.score(after.score)} />
        </p>
        <p className="sm">
          <Change before={before && input(before.input)} after={input(after.input)} />
        </p>
        {note(after) !== note(before) && <p className="quote">{note(after) ?? t('revisions.noteRemoved')}</p>}
        <p className="sm mute">
          <time dateTime={after.at}>{f.instant(after.at)}</time>
          {` · ${after.by.name}`}
        </p>
      </div>
    </li>
  );
}

/** What it was and what it became; only the one where nothing changed, nothing where there is nothing. */
function Change({ before, after }: { before: string | null; after: string | null }) {
  const { t } = useTranslation('assessment');
  if (before === after || before === null) {
    return <b className="chg">{after}</b>;
  }
  return (
    <span className="chg">
      <span className="mute">{before}</span> <Icon name="right" />
      <span className="sr">{t('timeline.becomes')}</span> <b>{after ?? t('describe.nothing')}</b>
    </span>
  );
}
