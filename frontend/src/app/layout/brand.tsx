/** The mark. Where it leads home, a link is put around it. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 28 28" fill="none" aria-hidden="true">
        <rect x="2" y="2" width="24" height="24" rx="3" stroke="currentColor" strokeWidth="2" />
        <path d="M8 20v-5M14 20V8.5M20 20v-8" stroke="currentColor" strokeWidth="2.6" strokeLinecap="square" />
      </svg>
    </span>
  );
}
