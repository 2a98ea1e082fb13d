import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitGroup } from '../../../api/queries.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { GROUPS } from '../../../lib/groups.ts';

interface Props {
  legend: string;
  groups: readonly UnitGroup[];
  chosen: readonly UnitGroup[];
  message?: string;
  /** What there is to say about a group. */
  hint?: (group: UnitGroup) => ReactNode;
  onChange: (chosen: readonly UnitGroup[]) => void;
}

/** Which groups are meant. */
export function GroupChecks({ legend, groups, chosen, message, hint, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={message ? 'field bad' : 'field'}>
      <legend className="lab">{legend}</legend>
      {GROUPS.filter((known) => groups.includes(known)).map((group) => (
        <label className="check" key={group}>
          <input
            type="checkbox"
            checked={chosen.includes(group)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, group] : chosen.filter((one) => one !== group))}
          />
          <span>
            {t(`group.${group}`)} {hint && <span className="hint">{hint(group)}</span>}
          </span>
        </label>
      ))}
      {message && (
        <span className="err">
          <Icon name="warning" />
          {message}
        </span>
      )}
    </fieldset>
  );
}
