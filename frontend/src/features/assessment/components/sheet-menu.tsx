import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import type { Sheet } from '../model.ts';
import { type MoveName, movesOf } from '../moves.ts';

/** Everything that the caller may do with the whole sheet now. */
export function SheetMenu({ sheet, onMove }: { sheet: Sheet; onMove: (name: MoveName) => void }) {
  const { t } = useTranslation('assessment');
  const moves = movesOf(sheet);
  if (moves.length === 0) {
    return null;
  }
  return (
    <div className="sheet-menu">
      <Menu
        className="btn small"
        align="right"
        button={
          <>
            {t('move.menu')}
            <Icon name="down" />
          </>
        }
      >
        {(close) =>
          moves.map((name) => (
            <button
              key={name}
              className={name === 'withdraw' ? 'neg' : undefined}
              type="button"
              onClick={() => {
                close();
                onMove(name);
              }}
            >
              {t(`move.${name}.verb`)}
            </button>
          ))
        }
      </Menu>
    </div>
  );
}
