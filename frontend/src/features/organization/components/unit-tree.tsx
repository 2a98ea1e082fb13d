import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { type Unit, unitsQuery } from '../api.ts';

const ALL = 200;

/** Groups, their units, and the communes below each district; what is below a district is fetched when it is opened. */
export function UnitTree() {
  const { t } = useTranslation(['organization', 'shared']);
  return (
    <section className="panel tree" aria-label={t('tree')}>
      {GROUPS.map((group) => (
        <Branch key={group} className="area" title={t(`shared:group.${group}`)} filter={{ group, size: ALL, sort: 'name' }} counted />
      ))}
    </section>
  );
}

function Branch({
  className,
  title,
  link,
  filter,
  counted = false,
}: {
  className: string;
  title: string;
  link?: ReactNode;
  filter: Parameters<typeof unitsQuery>[0];
  /** Says how many there are before it is opened. */
  counted?: boolean;
}) {
  const { t } = useTranslation('organization');
  const [open, setOpen] = useState(false);
  const units = useQuery({ ...unitsQuery(filter), enabled: open || counted });
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        <span>{title}</span>
        <span className="sc">{units.data && t('unitCount', { count: units.data.total })}</span>
      </summary>
      {link && <div className="leaf">{link}</div>}
      {open && (
        <Loaded query={units} rows={4}>
          {({ items }) => (
            <ul>
              {items.map((unit) => (
                <li key={unit.code}>
                  <Node unit={unit} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </details>
  );
}

function Node({ unit }: { unit: Unit }) {
  const { t } = useTranslation('organization');
  if (unit.children === 0) {
    return <UnitLeaf unit={unit} />;
  }
  return (
    <Branch
      className="crit"
      title={`${unit.name} (${t('children', { count: unit.children })})`}
      filter={{ parent: unit.code, size: ALL, sort: 'name' }}
      link={
        <>
          <Icon name="district" />
          <Link to="/units/$code" params={{ code: unit.code }}>
            {unit.name}
          </Link>
          <span className="sc">{unit.code}</span>
        </>
      }
    />
  );
}

function UnitLeaf({ unit }: { unit: Unit }) {
  return (
    <Link className="leaf" to="/units/$code" params={{ code: unit.code }}>
      <span />
      <span className="nm">{unit.name}</span>
      <span className="sc">{unit.code}</span>
    </Link>
  );
}
