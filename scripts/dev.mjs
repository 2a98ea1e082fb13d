// Starts the built product and Vite's development server before it: a saved page shows at once, a changed server needs a restart.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startProduct } from './product.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const origin = 'http://localhost:5173';
const home = process.env.PARINDEX_HOME ?? `${process.cwd()}/.parindex-dev`;
let product;
try {
  product = await startProduct(home, { onLine: console.log, env: { PARINDEX_DEV_ORIGIN: origin } });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`\nPages with hot reload: ${origin}`);
console.log('After a change of the server: Ctrl-C, make dev (the data stays).');
const vite = spawn('npm', ['--prefix', 'frontend', 'run', 'dev', '--', '--strictPort'], {
  stdio: 'inherit',
  env: { ...process.env, PARINDEX_BASE_URL: product.base },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => vite.kill(signal));
}
await Promise.race([once(vite, 'exit'), product.exited]);
vite.kill();
await product.stop();
