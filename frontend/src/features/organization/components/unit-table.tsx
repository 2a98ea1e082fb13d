import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../api.ts';
import { Validity } from './validity.tsx';

/** Units found by a search or filter. */
export function UnitTable({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslation(['organization', 'shared']);
  return (
    <section className="tw free" aria-label={t('list')}>
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('columns.code')}</th>
            <th scope="col">{t('columns.group')}</th>
            <th scope="col">{t('columns.parent')}</th>
            <th scope="col">{t('columns.valid')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.code}>
              <th scope="row" className="full">
                <Link to="/units/$code" params={{ code: unit.code }}>
                  {unit.name}
                </Link>
              </th>
              <td data-l={t('columns.code')}>{unit.code}</td>
              <td data-l={t('columns.group')}>{t(`shared:group.${unit.group}`)}</td>
              <td data-l={t('columns.parent')}>
                {unit.parent ? (
                  <Link to="/units/$code" params={{ code: unit.parent.code }}>
                    {unit.parent.name}
                  </Link>
                ) : (
                  '–'
                )}
              </td>
              <td className="full" data-l={t('columns.valid')}>
                <Validity unit={unit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
