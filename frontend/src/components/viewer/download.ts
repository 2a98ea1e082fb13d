import { client, view } from '../../api/client.ts';

/** Hands the bytes to the browser's own download: the address is good for this person and file, for a minute. */
export async function download(sheet: string, evidenceId: string, revision?: number): Promise<void> {
  const params = { path: { id: sheet, evidenceId }, query: { revision } };
  const { url } = await view(client.POST('/api/v1/assessments/{id}/evidence/{evidenceId}/download-link', { params }));
  follow(url);
}

/** The same with all documents of the sheet in one ZIP. */
export async function downloadAll(sheet: string): Promise<void> {
  const { url } = await view(client.POST('/api/v1/assessments/{id}/evidence/archive/download-link', { params: { path: { id: sheet } } }));
  follow(url);
}

function follow(url: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
