import { useNavigate } from '@tanstack/react-router';

/** What of which document is looked at, in the address. */
export interface Look {
  doc?: string;
  page?: number;
  find?: string;
}

/** The same address at another leaf: a document that both have stays open, at the place that the other leaf points to. */
export function atLeaf(leaf: string) {
  return (old: object) => ({ ...old, leaf, page: undefined, find: undefined });
}

/** Opens a document, turns its pages and closes it; going back closes it, too. */
export function useLook() {
  const navigate = useNavigate();
  const go = (look: Look, replace: boolean) =>
    void navigate({ to: '.', search: (old: object) => ({ ...old, ...look }), replace, resetScroll: false });
  return {
    open: (doc: string, page?: number, find?: string) => go({ doc, page, find }, false),
    turn: (page: number) => go({ page }, true),
    find: (find: string) => go({ find: find || undefined }, true),
    close: () => go({ doc: undefined, page: undefined, find: undefined }, false),
  };
}
