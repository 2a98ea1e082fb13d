import { useEffect, useSyncExternalStore } from 'react';

/** What the page on screen is about: its title for the browser, and the campaign that the header names. */
export interface PageAbout {
  campaign?: { id: string; title: string };
  unit?: { code: string; name: string };
}

let about: PageAbout = {};
const listeners = new Set<() => void>();

export function usePageAbout(): PageAbout {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => about,
  );
}

/** Every page calls this once: names itself, and the unit and campaign it shows, in the document's title and in the header. */
export function usePage(title: string, { campaign, unit }: PageAbout = {}): void {
  const { id, title: campaignTitle } = campaign ?? {};
  const { code, name } = unit ?? {};
  useEffect(() => {
    document.title = [title, name, campaignTitle, 'ParIndex'].filter(Boolean).join(' – ');
  }, [title, name, campaignTitle]);
  useEffect(() => {
    change({ campaign: id && campaignTitle ? { id, title: campaignTitle } : undefined, unit: code && name ? { code, name } : undefined });
    return () => change({});
  }, [id, campaignTitle, code, name]);
}

function change(next: PageAbout): void {
  about = next;
  for (const listener of [...listeners]) {
    listener();
  }
}
