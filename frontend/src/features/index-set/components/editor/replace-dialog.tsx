import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../../components/ui/banner.tsx';
import { FileDialog } from '../../../../components/workbook/file-dialog.tsx';
import { useFormat } from '../../../../lib/use-format.ts';
import { heldQuery, type IndexSetDetail, importSet, loadSet } from '../../api.ts';
import type { Editor } from '../../use-editor.ts';
import { WhoChanged } from './save-line.tsx';

interface Props {
  set: IndexSetDetail;
  editor: Editor;
  onClose: () => void;
}

/** Puts what a workbook holds in place of the draft; where somebody else has changed it meanwhile, one looks or insists. */
export function ReplaceDialog({ set, editor, onClose }: Props) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const [stale, setStale] = useState(false);
  /** The version that is to be replaced although it was not seen before. */
  const [insisted, setInsisted] = useState<number>();
  const replaces = (version: number) => ({ id: set.id, version });
  return (
    <FileDialog
      title={t('replace.title')}
      text={t('replace.text')}
      template="/api/v1/index-sets/template"
      kinds={['.xlsx']}
      submit={t('replace.submit')}
      done={t('replace.done')}
      look={(file) => importSet(file, true, { replaces: replaces(editor.saver.version) })}
      ready={({ areas, leaves }) => t('workbook.ready', { areas: f.count(areas), leaves: f.count(leaves) })}
      take={async (file, key) => {
        await editor.saver.flush();
        await importSet(file, false, { key, replaces: replaces(insisted ?? editor.saver.version) });
        editor.api.reload(await loadSet(set.id));
      }}
      onRefused={({ slug }) => {
        setStale(slug === 'stale-version');
        setInsisted(undefined);
      }}
      onClose={onClose}
    >
      {stale && (
        <Choice
          set={set}
          insisted={insisted}
          onInsist={setInsisted}
          onOpen={(held) => {
            editor.api.reload(held);
            onClose();
          }}
        />
      )}
    </FileDialog>
  );
}

interface ChoiceProps {
  set: IndexSetDetail;
  insisted: number | undefined;
  onInsist: (version: number) => void;
  onOpen: (held: IndexSetDetail) => void;
}

function Choice({ set, insisted, onInsist, onOpen }: ChoiceProps) {
  const { t } = useTranslation('index-set');
  const { data: held, isFetching } = useQuery(heldQuery(set.id));
  const seen = isFetching ? undefined : held;
  return (
    <Banner tone="warn" icon="warning" live>
      <WhoChanged held={seen} /> {insisted === undefined ? t('replace.choose') : t('replace.anywaySet')}
      <div className="row">
        <button className="btn" type="button" aria-disabled={!seen} onClick={() => seen && onOpen(seen)}>
          {t('conflict.reload')}
        </button>
        <button className="btn" type="button" aria-disabled={!seen} onClick={() => seen && onInsist(seen.version)}>
          {t('replace.anyway')}
        </button>
      </div>
    </Banner>
  );
}
