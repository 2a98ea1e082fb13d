import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { unitsQuery } from '../api.ts';

interface Props {
  label: string;
  /** The chosen unit's code, and its name as far as it is known. */
  value: string | undefined;
  name: string | undefined;
  onChange: (code: string | undefined) => void;
}

/** A unit found by code or name; the browser proposes those that the server finds. */
export function UnitField({ label, value, name, onChange }: Props) {
  const id = useId();
  const chosen = value ? optionOf({ code: value, name: name ?? value }) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const sought = useDeferredValue(typed?.trim() ?? '');
  const units = useQuery({ ...unitsQuery(sought), placeholderData: keepPreviousData }).data?.items ?? [];
  const meant = typed === null ? undefined : units.find((unit) => typed === optionOf(unit) || typed.toUpperCase() === unit.code)?.code;
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (meant) {
      setTyped(null);
      latest.current(meant);
    }
  }, [meant]);
  return (
    <span className="field unit">
      <label className="sr" htmlFor={id}>
        {label}
      </label>
      <input
        className="in"
        type="search"
        id={id}
        list={`${id}-units`}
        autoComplete="off"
        maxLength={100}
        placeholder={label}
        value={typed ?? chosen}
        onChange={({ target }) => {
          setTyped(target.value === '' ? null : target.value);
          if (target.value === '') {
            onChange(undefined);
          }
        }}
      />
      <datalist id={`${id}-units`}>
        {units.map((unit) => (
          <option key={unit.code} value={optionOf(unit)} />
        ))}
      </datalist>
    </span>
  );
}

function optionOf({ code, name }: { code: string; name: string }): string {
  return `${name} (${code})`;
}
