import { globSync, readFileSync } from 'node:fs';

/** The TypeScript sources below a folder, without tests and generated files. */
export function readSources(folder) {
  const files = globSync(`${folder}/**/*.{ts,tsx}`).filter((file) => !/\.test\.tsx?$|\.d\.ts$|\/testing\//.test(file));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
