import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/ui/icon.tsx';
import { useFormat } from '../../../../lib/use-format.ts';
import { type Advice, adviceFor } from '../../draft/advice.ts';
import { edit } from '../../draft/tree.ts';
import type { Editor } from '../../use-editor.ts';

const SHOWN = 12;

/** How a sum that is off can be mended: at one of its parts, or at what is declared. */
export function SumAdvice({ editor, onGo }: { editor: Editor; onGo: (key: string | null) => void }) {
  const { draft, selected, api } = editor;
  return adviceFor(draft, selected).map((advice) => (
    <One
      key={advice.at?.key ?? ''}
      advice={advice}
      open={selected?.node.key}
      onGo={onGo}
      onDeclare={() =>
        api.change(
          (old) =>
            advice.at ? { ...old, nodes: edit(old.nodes, advice.at.key, { maxScore: advice.sum }) } : { ...old, total: advice.sum },
          { at: advice.at?.key ?? null },
        )
      }
    />
  ));
}

interface Props {
  advice: Advice;
  open: string | undefined;
  onGo: (key: string | null) => void;
  onDeclare: () => void;
}

function One({ advice, open, onGo, onDeclare }: Props) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const { at, points, sum, declared, over, parts } = advice;
  const values = { where: at?.code ?? t('advice.set'), points: f.exact(points), sum: f.exact(sum), declared: f.exact(declared) };
  return (
    <p className="advice sm">
      <Icon name="info" />
      <span>
        {t(over ? 'advice.over' : 'advice.missing', values)} {t('advice.look')}{' '}
        {parts.slice(0, SHOWN).map(({ key, code, name }) => (
          <button
            key={key}
            className="link"
            type="button"
            title={name}
            aria-current={key === open ? 'true' : undefined}
            onClick={() => onGo(key)}
          >
            {code}
          </button>
        ))}{' '}
        <button className="link" type="button" onClick={onDeclare}>
          {t('advice.declare', values)}
        </button>
      </span>
    </p>
  );
}
