import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon.tsx';

const PAUSE_MS = 300;

interface Props {
  label: string;
  value: string;
  onSearch: (text: string) => void;
  /** Enter does not wait for the pause. */
  onEnter?: (text: string) => void;
}

/** A search box: what is typed goes to the address after a short pause, `/` puts the cursor into it. */
export function SearchField({ label, value, onSearch, onEnter }: Props) {
  const [text, setText] = useState(value);
  const latest = useRef(onSearch);
  latest.current = onSearch;
  const sent = useRef(value);

  useEffect(() => {
    // The address changed by other means: the back button, a link.
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text === sent.current) {
      return;
    }
    const timer = window.setTimeout(() => {
      sent.current = text;
      latest.current(text);
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);

  return (
    <label className="search">
      <Icon name="search" />
      <span className="sr">{label}</span>
      <input
        type="search"
        data-search
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.(text)}
      />
    </label>
  );
}
