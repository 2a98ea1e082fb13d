import { authorizedFetch } from './client.ts';
import { ApiProblem } from './problem.ts';

const KEPT_MS = 60_000;

/** Fetches a file with the token, which a plain link could not carry, and hands it to the browser's own download. */
export async function downloadFile(path: string): Promise<void> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.origin)));
  if (!response.ok) {
    throw new ApiProblem(response.status, ((await response.json().catch(() => null)) ?? {}) as object);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
