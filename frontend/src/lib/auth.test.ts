import { afterEach, expect, test, vi } from 'vitest';
import { signOut, startAuth } from './auth.ts';
import { currentSession } from './session.ts';

vi.mock('./oidc.ts', async (original) => ({
  ...(await original<object>()),
  discover: async () => ({ logout: 'https://id.example/logout' }),
  completeAuthorization: async () => ({ tokens: { accessToken: 'a', idToken: 'i', subject: 's', lifetime: 300_000 }, returnTo: '/' }),
  logoutUrl: () => 'https://id.example/logout',
}));

afterEach(() => void vi.restoreAllMocks());

test('signing out closes the page when it is really left, not while the browser asks', async () => {
  window.history.replaceState(null, '', '/callback');
  await startAuth({ issuer: 'https://id.example', clientId: 'parindex' });
  const assign = vi.spyOn(window.location, 'assign').mockReturnValue();
  const reload = vi.spyOn(window.location, 'reload').mockReturnValue();

  signOut();

  expect(assign).toHaveBeenCalledWith('https://id.example/logout');
  expect(currentSession().status).toBe('signed-in');
  window.dispatchEvent(new Event('pagehide'));
  expect(currentSession().status).toBe('leaving');
  // back to a page that the browser has kept
  window.dispatchEvent(new Event('pageshow'));
  expect(reload).toHaveBeenCalledOnce();
});
