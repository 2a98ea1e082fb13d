// Fails on missing, extra and unused messages and on different placeholders, for the shared messages and each feature's.
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkMessages } from './messages-check.mjs';
import { readSources } from './sources.mjs';

let faults = 0;
for (const file of globSync('src/**/vi.json')) {
  const folder = dirname(file);
  const shared = folder === 'src/lib';
  const read = (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const found = checkMessages({
    vi: read('vi.json'),
    en: read('en.json'),
    sources: readSources(shared ? 'src' : folder),
    namespace: shared ? 'shared' : folder.split('/').at(-1),
  });
  for (const fault of found) {
    console.error(`${folder}: ${fault}`);
  }
  faults += found.length;
}
process.exit(faults > 0 ? 1 : 0);
