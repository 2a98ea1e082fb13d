import { useFormat } from '../../lib/use-format.ts';

/** "38/61" with its bar. The bar is an SVG: widths by attribute, as the content security policy wants it. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  const f = useFormat();
  const share = of > 0 ? Math.min(100, (done / of) * 100) : 0;
  return (
    <div className="prog">
      <div className="prog-t">
        <span>{label}</span>
        <span>
          <b>{f.count(done)}</b>/{f.count(of)}
        </span>
      </div>
      <div className="bar of">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="fill" width={share} height="1" />
        </svg>
      </div>
    </div>
  );
}
