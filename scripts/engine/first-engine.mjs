// The product's classes as the backend's build left them, asked in one process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const backend = new URL('../../backend/target/', import.meta.url).pathname;
const classPath = ['test-classes', 'classes', 'quarkus-app/lib/main/*', 'quarkus-app/lib/boot/*'].map((part) => backend + part).join(':');

function* ended(lines) {
  for (const line of lines) {
    yield `${line}\n`;
  }
}

/** The answers of the first engine to lines of cases, in their order; it is killed when it takes longer than the limit. */
export async function firstAnswers(lines, limit) {
  const child = spawn('java', ['-Xmx256m', '-cp', classPath, 'vn.parindex.ranking.FirstEngine'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  const closed = once(child, 'close');
  const answers = [];
  const out = createInterface({ input: child.stdout }).on('line', (line) => answers.push(line));
  const read = once(out, 'close');
  const sent = pipeline(Readable.from(ended(lines)), child.stdin).catch(() => {});
  const [code, signal] = await closed;
  await Promise.all([sent, read]);
  if (code !== 0) {
    throw new Error(signal ? `the first engine was not done within ${limit} ms` : `the first engine ended with ${code}`);
  }
  return answers;
}
