// Starts the built product as `make run` does, on free ports; says when it is ready, and how to end each of its processes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const checkout = new URL('..', import.meta.url).pathname;

/** Resolves when the launcher says that everything is ready; rejects with its words when it ends before that. */
export async function startProduct(home, { onLine = () => {}, env = {} } = {}) {
  const launcher = launch(home, env);
  const said = [];
  const exited = once(launcher, 'exit').then(([code]) => code);
  const ready = new Promise((resolve, reject) => {
    for (const stream of [launcher.stdout, launcher.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        onLine(line);
        if (line.startsWith('ParIndex is ready:')) {
          resolve();
        }
      });
    }
    exited.then((code) => reject(new Error(`The launcher ended with ${code}:\n${said.join('\n')}`)));
  });
  await ready;
  const facts = parse(readFileSync(`${home}/run/ready.env`, 'utf8'));
  return {
    home,
    base: facts.PARINDEX_BASE_URL,
    keycloak: facts.PARINDEX_KEYCLOAK_URL,
    said,
    exited,
    pid: (name) => Number(readFileSync(`${home}/run/${name}.pid`, 'utf8')),
    async stop() {
      launcher.kill('SIGTERM');
      return exited;
    },
  };
}

/** The launcher alone, for tests that end it before it is ready. */
export function launch(home, env = {}) {
  return spawn('java', ['-jar', `${checkout}standalone/target/standalone.jar`], {
    cwd: checkout,
    env: { ...process.env, PARINDEX_HTTP_PORT: '0', PARINDEX_KEYCLOAK_PORT: '0', ...env, PARINDEX_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The generated passwords of a data folder. */
export function secretsOf(home) {
  return parse(readFileSync(`${home}/secrets.properties`, 'utf8'));
}

function parse(lines) {
  return Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
