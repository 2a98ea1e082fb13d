import { gzipSync } from 'node:zlib';

/**
 * What a first visit loads: the scripts of index.html and everything they import statically, with the preloads.
 * `read` gives the bytes of a built file, so that a test can hand in its own.
 */
export function firstLoad(html, read) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file)) {
      return;
    }
    files.add(file);
    const code = read(file).toString();
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, name] of code.matchAll(/(?:import|from)\s*["'](\.\/[^"']+\.js)["']/g)) {
      add(folder + name.slice(2));
    }
  };
  for (const [, address] of html.matchAll(/(?:<script[^>]+src|<link[^>]+rel="modulepreload"[^>]+href)="\/([^"]+\.js)"/g)) {
    add(address);
  }
  return [...files].map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length })).sort((a, b) => b.bytes - a.bytes);
}

export function overBudget(files, budget) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return { total, over: total > budget };
}
