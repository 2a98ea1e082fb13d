import type { ReactNode } from 'react';

/** The head of a page: its title, one line about it, and the place of its one main action. */
export function PageHead({ title, sub, children }: { title: string; sub: ReactNode; children?: ReactNode }) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        <p className="sub">{sub}</p>
      </div>
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  );
}
