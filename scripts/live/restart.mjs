// Kills processes of the product in the middle of saves and starts it again: everything acknowledged must be there.
import assert from 'node:assert/strict';
import { ask } from './keycloak.mjs';
import { proveKept, startSaves } from './saves.mjs';
import { startProduct } from '../product.mjs';

/** Kills one process by its name, waits until the whole product is down, starts it and looks for what was acknowledged. */
export async function killAndRestart(product, name, { saves: wanted = 100, proved = [] } = {}) {
  const tokens = new Map();
  const saves = await startSaves(product.base, async (username) => {
    if (!tokens.has(username)) {
      const form = { grant_type: 'password', client_id: 'parindex-cli', username, password: 'parindex' };
      const answer = await ask(form, 'parindex', product.keycloak);
      assert.equal(answer.status, 200, `token of ${username}: ${JSON.stringify(answer)}`);
      tokens.set(username, answer.access_token);
    }
    return tokens.get(username);
  });
  await saves.reached(wanted);

  process.kill(product.pid(name), 'SIGKILL');

  await product.exited;
  await saves.end();
  assert.deepEqual(saves.unexpected, []);
  proved.push(...saves.acknowledged);
  const next = await startProduct(product.home);
  await proveKept(product.home, proved);
  return { product: next, acknowledged: saves.acknowledged.length };
}
