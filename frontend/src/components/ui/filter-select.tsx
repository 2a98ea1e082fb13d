import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  /** Undefined for "all". */
  onChange: (value: string | undefined) => void;
}

/** A filter of a list: the first choice is "all", named by what is filtered. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <select className="in" aria-label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
      <option value="">{`${label}: ${t('filter.all').toLowerCase()}`}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
