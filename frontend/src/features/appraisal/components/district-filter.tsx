import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitChoicesQuery } from '../../../api/details.ts';
import { meQuery } from '../../../api/queries.ts';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { hasRole } from '../../../lib/permissions.ts';

/** The district whose communes are meant; for those who see the communes of several. */
export function DistrictFilter({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) {
  const { t } = useTranslation('appraisal');
  const me = useQuery(meQuery()).data;
  const several = me !== undefined && hasRole(me, 'province-team', 'home-affairs');
  const districts = useQuery({ ...unitChoicesQuery('DISTRICT'), enabled: several }).data?.items ?? [];
  if (!several) {
    return null;
  }
  return (
    <FilterSelect
      label={t('district')}
      value={value}
      options={districts.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onChange}
    />
  );
}
