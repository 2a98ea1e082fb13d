import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface Props {
  /** Class and content of the button that opens it. */
  className: string;
  button: ReactNode;
  label?: string;
  align?: 'right';
  children: (close: () => void) => ReactNode;
}

/** A button with a box of links or buttons below it. Own disclosure instead of the popover attribute: Chrome 109 lacks that. */
export function Menu({ className, button, label, align, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) {
      return;
    }
    const onElsewhere = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setOpen(false);
        trigger.current?.focus();
      }
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div className="menu" ref={box}>
      <button
        ref={trigger}
        className={className}
        type="button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={id} className={align === 'right' ? 'pop right' : 'pop'} hidden={!open}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  );
}
