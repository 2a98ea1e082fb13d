import { authorizedFetch } from './client.ts';
import { ApiProblem } from './problem.ts';

const KEPT_MS = 60_000;

/** Fetches a file with the token, which a plain link could not carry, and hands it to the browser's own download. */
export async function downloadFile(path: string): Promise<void> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.origin)));
  if (!response.ok) {
    throw new ApiProblem(response.status, ((await response.json().catch(() => null)) ?? {}) as object);
  }
  saveBlob(await response.blob(), /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '');
}

/** Hands content to the browser's own download under a name. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** A request's body that brings one file as a form, beside other fields; the browser writes its parts. */
export function fileForm(file: File, fields: Record<string, string> = {}): { body: { file: string[] }; bodySerializer: () => FormData } {
  const form = new FormData();
  form.append('file', file);
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, value);
  }
  return { body: form as unknown as { file: string[] }, bodySerializer: () => form };
}
