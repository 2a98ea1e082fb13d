// Kills processes of the product in the middle of saves and starts it again: everything acknowledged must be there.
import { programTokens } from './keycloak.mjs';
import { proveKept, startSaves } from './saves.mjs';
import { startProduct } from '../product.mjs';

/** Kills one process by its name, waits until the whole product is down, starts it and looks for what was acknowledged. */
export async function killAndRestart(product, name, { saves: wanted = 100, proved = [] } = {}) {
  const saves = await startSaves(product.base, programTokens(product.keycloak));
  await saves.reached(wanted);

  process.kill(product.pid(name), 'SIGKILL');

  await product.exited;
  const acknowledged = await saves.end();
  proved.push(...acknowledged);
  const next = await startProduct(product.home);
  await proveKept(product.home, proved);
  return { product: next, acknowledged: acknowledged.length };
}
