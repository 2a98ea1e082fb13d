import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import type { Sheet } from '../model.ts';
import { movesOf } from '../moves.ts';
import type { SheetTask } from './sheet-tasks.tsx';

/** Everything that the caller may do with the whole sheet now; what its report says beside the scores is there for everybody. */
export function SheetMenu({ sheet, onTask }: { sheet: Sheet; onTask: (task: SheetTask) => void }) {
  const { t } = useTranslation('assessment');
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
        {(close) => {
          const take = (task: SheetTask) => () => {
            close();
            onTask(task);
          };
          return (
            <>
              <button type="button" onClick={take('remarks')}>
                {t('remarks.title')}
              </button>
              {movesOf(sheet).map((name) => (
                <button key={name} className={name === 'withdraw' ? 'neg' : undefined} type="button" onClick={take(name)}>
                  {t(`move.${name}.verb`)}
                </button>
              ))}
            </>
          );
        }}
      </Menu>
    </div>
  );
}
