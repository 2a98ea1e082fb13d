import { useTranslation } from 'react-i18next';
import { coveredBy, inOrder, type Node, toggle } from '../nodes.ts';

interface Props {
  nodes: readonly Node[];
  picked: ReadonlySet<string>;
  onChange: (picked: Set<string>) => void;
}

/** Areas, criteria and sub-criteria to tick; ticking one means everything under it. */
export function NodePicker({ nodes, picked, onChange }: Props) {
  const { t } = useTranslation('campaign');
  return (
    <fieldset>
      <legend className="lab">{t('na.codes')}</legend>
      <p className="hint">{picked.size > 0 ? t('na.picked', { codes: inOrder(picked).join(', ') }) : t('na.nonePicked')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
      <div className="nodes" tabIndex={0}>
        <Level nodes={nodes} picked={picked} onChange={onChange} />
      </div>
    </fieldset>
  );
}

function Level({ nodes, picked, onChange }: Props) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.code}>
          <Tick node={node} picked={picked} onChange={onChange} />
          {node.children.length > 0 && <Below node={node} picked={picked} onChange={onChange} />}
        </li>
      ))}
    </ul>
  );
}

function Tick({ node, picked, onChange }: Omit<Props, 'nodes'> & { node: Node }) {
  const covered = coveredBy(picked, node.code);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={covered || picked.has(node.code)}
        disabled={covered}
        onChange={() => onChange(toggle(picked, node.code))}
      />
      <span>
        {node.code} {node.name}
      </span>
    </label>
  );
}

/** What lies under a node, closed until it is wanted or something in it is picked. */
function Below({ node, picked, onChange }: Omit<Props, 'nodes'> & { node: Node }) {
  const { t } = useTranslation('campaign');
  const open = [...picked].some((code) => code.startsWith(`${node.code}.`));
  return (
    <details open={open || undefined}>
      <summary className="sm mute">{t('na.below', { code: node.code, count: node.children.length })}</summary>
      <Level nodes={node.children} picked={picked} onChange={onChange} />
    </details>
  );
}
