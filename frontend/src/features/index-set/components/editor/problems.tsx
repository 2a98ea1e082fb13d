import { useTranslation } from 'react-i18next';
import type { Fault } from '../../api.ts';
import { type Draft, place } from '../../draft/model.ts';
import type { EditorApi } from '../../use-editor.ts';

const SHOWN = 4;

interface Props {
  faults: readonly Fault[];
  /** The node that is on screen: its faults come first. */
  open: string;
  draft: Draft;
  api: EditorApi;
}

/** Everything that keeps the set from being issued, each a link to where it is. */
export function Problems({ faults, open, draft, api }: Props) {
  const { t } = useTranslation('index-set');
  const sorted = [...faults.filter(({ node }) => node === open), ...faults.filter(({ node }) => node !== open)];
  const item = ({ code, node, message }: Fault) => (
    <li key={`${code} ${node} ${message}`}>
      <a
        href={`?node=${node}`}
        onClick={(event) => {
          event.preventDefault();
          api.select(place(draft.nodes, (one) => one.code === node)?.node.key ?? null);
        }}
      >
        {node === '' ? message : `${node}: ${message}`}
      </a>
    </li>
  );
  return (
    <section className="problems compact" aria-labelledby="problems">
      <h2 id="problems">{t('problems.title', { count: faults.length })}</h2>
      <ul className="sm">{sorted.slice(0, SHOWN).map(item)}</ul>
      {sorted.length > SHOWN && (
        <details>
          <summary className="sm">{t('problems.more', { count: sorted.length - SHOWN })}</summary>
          <ul className="sm">{sorted.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
