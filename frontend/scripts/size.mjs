// Fails when the first load needs more than 150 KB of gzipped script. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import { firstLoad, overBudget } from './size-check.mjs';

const BUDGET = 150_000;
const files = firstLoad(readFileSync('dist/index.html', 'utf8'), (file) => readFileSync(`dist/${file}`));
for (const { file, bytes } of files) {
  console.log(`${String(bytes).padStart(8)}  ${file}`);
}
const { total, over } = overBudget(files, BUDGET);
console.log(`${String(total).padStart(8)}  in all, gzipped; at most ${BUDGET}`);
process.exit(over || files.length === 0 ? 1 : 0);
