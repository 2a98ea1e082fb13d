import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import type { Sheet } from '../model.ts';
import { type MoveName, movesOf } from '../moves.ts';

const FORMATS = ['docx', 'pdf'] as const;

/** Everything that the caller may do with the whole sheet now; whoever sees it may have the unit's report. */
export function SheetMenu({ sheet, onMove }: { sheet: Sheet; onMove: (name: MoveName) => void }) {
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
        {(close) => (
          <>
            {movesOf(sheet).map((name) => (
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
            ))}
            {FORMATS.map((format) => (
              <FileButton
                key={format}
                className="get"
                path={`/api/v1/assessments/${sheet.id}/report?format=${format}`}
                label={t(`report.${format}`)}
              />
            ))}
          </>
        )}
      </Menu>
    </div>
  );
}
