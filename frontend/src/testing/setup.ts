import { afterEach } from 'vitest';

/** Vitest's preparation: every test starts with an empty store and an empty document. */
afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});
