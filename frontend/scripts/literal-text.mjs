// Fails on words in JSX that are not messages.
import { findLiteralText } from './literal-text-check.mjs';
import { readSources } from './sources.mjs';

const found = Object.entries(readSources('src'))
  .filter(([file]) => file.endsWith('.tsx'))
  .flatMap(([file, text]) => findLiteralText(file, text));
for (const fault of found) {
  console.error(fault);
}
process.exit(found.length > 0 ? 1 : 0);
