import { QueryClient } from '@tanstack/react-query';
import { NetworkFailure } from '../api/problem.ts';
import { onLanguageChange } from '../lib/i18n.ts';
import { currentSession, onSessionChange } from '../lib/session.ts';

const FRESH_MS = 30_000;

/** Server state. A refusal is final, a missing answer is tried twice more; offline a request fails at once and says so. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      retry: (count, error) => error instanceof NetworkFailure && count < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** What failed for want of a session is asked again after the sign-in; the API's own words change with the language. */
let before = currentSession().status;
onSessionChange(() => {
  const { status } = currentSession();
  if (before === 'expired' && status === 'signed-in') {
    void queryClient.invalidateQueries();
  }
  before = status;
});
onLanguageChange(() => void queryClient.invalidateQueries());
