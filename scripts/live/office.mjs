// A real LibreOffice and a real Tesseract, and the proof that the product shows office files as they look and finds what a scan says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { programToken } from './keycloak.mjs';
import { startApplication } from './processes.mjs';

const UNIT = 'x26590';
const PATIENCE_MS = 240_000;
const SEEN = 'target/office/seen';

/** Until it holds; fails after some minutes. */
async function until(holds, what) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(500)) {
    const result = await holds();
    if (result) {
      return result;
    }
  }
  throw new Error(`${what} did not come`);
}

/** A report as docx and an index set as xlsx become pages; a picture of a page is read and found with and without diacritics. */
export async function proveOffice(product, home) {
  const [office, recognition] = execFileSync(new URL('../office.sh', import.meta.url).pathname, { encoding: 'utf8' }).trim().split('\n');
  const env = { PARINDEX_INSPECTION_OFFICE: office, PARINDEX_INSPECTION_OCR: recognition };
  const application = await startApplication({ home, keycloak: product.keycloak, env });
  try {
    const headers = { authorization: `Bearer ${await programToken(UNIT, product.keycloak)}` };
    const api = (path, init = {}) => fetch(`${application.base}/api/v1${path}`, { headers, ...init });
    const read = async (path) => (await api(path)).json();
    const bytes = async (path) => {
      const answer = await api(path);
      assert.equal(answer.status, 200, path);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const [campaign] = (await read('/campaigns?year=2018')).items;
    const [sheet] = (await read(`/assessments?campaign=${campaign.id}&unit=${UNIT.toUpperCase()}`)).items;
    const library = `/assessments/${sheet.id}/evidence`;
    mkdirSync(SEEN, { recursive: true });
    /** The document as soon as it was looked into. */
    const looked = async (name, content) => {
      const form = new FormData();
      form.append('leafCodes', '3.2.2');
      form.append('file', new Blob([content]), name);
      const answer = await api(library, { method: 'POST', body: form });
      assert.equal(answer.status, 201);
      const { id } = await answer.json();
      const document = await until(async () => {
        const { items } = await read(`${library}?size=200`);
        return items.find((item) => item.id === id && item.preview.state !== 'PENDING');
      }, `the preview of ${name}`);
      assert.equal(document.preview.state, 'READY', `${name}: ${JSON.stringify(document.preview)}`);
      const picture = await bytes(`${library}/${id}/pages/1`);
      assert.deepEqual([...picture.slice(0, 3)], [0xff, 0xd8, 0xff]);
      writeFileSync(`${SEEN}/${name}.jpg`, picture);
      return { id, picture, pages: document.preview.pages };
    };
    const isFound = async (id, words) => {
      const { items } = await read(`${library}?q=${encodeURIComponent(words)}`);
      assert.equal(items.find((item) => item.id === id)?.found[0]?.page, 1, `${words} on page 1`);
    };
    const report = await looked('bao-cao.docx', await bytes(`/assessments/${sheet.id}/report?format=docx`));
    const [set] = (await read('/index-sets')).items;
    const workbook = await looked('bo-chi-so.xlsx', await bytes(`/index-sets/${set.id}/workbook`));
    const scan = await looked('ban-quet.jpg', report.picture);
    for (const { id } of [report, scan]) {
      await isFound(id, 'cải cách hành chính');
      await isFound(id, 'cai cach hanh chinh');
    }
    console.log(
      `A docx became ${report.pages} pages and an xlsx ${workbook.pages} by a real LibreOffice; the picture of a page was read by a real Tesseract and found with and without diacritics (pictures in ${SEEN}).`,
    );
  } finally {
    await application.stop();
  }
}
