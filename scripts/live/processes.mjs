// Further processes beside the running product: a second application server, and lines that can be cut.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { setImmediate as immediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { secretsOf } from '../product.mjs';

const checkout = new URL('../..', import.meta.url).pathname;
const run = promisify(execFile);

export function databasePort(home) {
  return Number(readFileSync(`${home}/postgres/data/postmaster.pid`, 'utf8').split('\n')[3]);
}

const jar = ['-Xmx256m', '-jar', `${checkout}backend/target/quarkus-app/quarkus-run.jar`];

function databaseAs(role, { home, port = databasePort(home), database = 'parindex' }) {
  return {
    QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${port}/${database}`,
    QUARKUS_DATASOURCE_USERNAME: role,
    QUARKUS_DATASOURCE_PASSWORD: secretsOf(home)[role],
  };
}

/** The rows of a query, or what a command does, past the product and its roles. */
export async function rows(home, sql) {
  const url = `jdbc:postgresql://127.0.0.1:${databasePort(home)}/parindex`;
  const { stdout } = await run('java', ['-cp', `${checkout}standalone/target/lib/*`, `${checkout}scripts/live/Rows.java`, url, sql], {
    env: { ...process.env, PGPASSWORD: secretsOf(home).postgres },
    maxBuffer: 1 << 28,
  });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

/**
 * The production jar against the database and Keycloak of a running product, reached at `internal` if given, run by the command `within` if given;
 * resolves when it listens.
 */
export async function startApplication({ home, keycloak, internal = keycloak, databasePort: port, database, demo = true, within = [], env = {} }) {
  const [command, ...args] = [...within, 'java', ...jar];
  const child = spawn(command, args, {
    env: {
      ...process.env,
      ...databaseAs('parindex_app', { home, port, database }),
      PARINDEX_HTTP_PORT: '0',
      PARINDEX_KEYCLOAK_URL: keycloak,
      PARINDEX_FILES_FOLDER: `${home}/files`,
      PARINDEX_KEYCLOAK_INTERNAL_URL: internal,
      PARINDEX_DEMO: String(demo),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const log = [];
  const base = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line);
      const listening = /Listening on: (http:\/\/[\d.]+:\d+)/.exec(line);
      if (listening) {
        resolve(listening[1].replace('127.0.0.1', 'localhost'));
      }
    });
    exited.then(() => reject(new Error(`The application ended:\n${log.join('\n')}`)));
  });
  const end = async (signal) => {
    child.kill(signal);
    await exited;
  };
  return { base, log, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** The jar's command `migrate` on a database: how it ended and what it said. */
export async function migrate(role, where) {
  const child = spawn('java', [...jar, 'migrate'], {
    env: { ...process.env, ...databaseAs(role, where) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  const [code] = await once(child, 'close');
  return { code, said: said.join('\n') };
}

/** A line to a port that can be cut and mended; connections over it end when it is cut. */
export async function line(target) {
  const open = new Set();
  const server = net.createServer((near) => {
    const far = net.connect(target, 'localhost');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one) && other.destroy());
      one.pipe(other);
    }
  });
  return switchable(server, () => open.forEach((socket) => socket.destroy()));
}

/** A line to Keycloak that also leads to its keys: the realm's own description names another address for them. */
export async function keycloakLine(target) {
  let port;
  const server = http.createServer((request, response) => {
    const { connection, upgrade, 'http2-settings': settings, ...headers } = request.headers;
    const options = { host: 'localhost', port: new URL(target).port, path: request.url, method: request.method, headers };
    const onward = http.request({ ...options, agent: false }, async (answer) => {
      const body = Buffer.concat(await answer.toArray()).toString();
      const { 'transfer-encoding': _, 'content-length': __, 'content-encoding': ___, ...kept } = answer.headers;
      response.writeHead(answer.statusCode, kept);
      response.end(body.replace(`"jwks_uri":"${target}`, `"jwks_uri":"http://localhost:${port}`));
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  const made = await switchable(server, () => server.closeAllConnections());
  port = made.port;
  return made;
}

async function switchable(server, cutAll) {
  const listen = async (port) => {
    server.listen(port, 'localhost');
    await once(server, 'listening');
    server.unref();
    return server.address().port;
  };
  const port = await listen(0);
  return {
    port,
    mend: () => listen(port),
    async cut() {
      const closed = once(server, 'close');
      server.close();
      cutAll();
      await closed;
    },
  };
}

/** Asks again until the answer is as wanted; fails after a minute. */
export async function until(what, check) {
  const limit = Date.now() + 60_000;
  while (!(await check())) {
    if (Date.now() > limit) {
      throw new Error(`Waited in vain: ${what}`);
    }
    await immediate();
  }
}
