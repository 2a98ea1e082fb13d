// Importing an index set: a sheet of 1,048,576 formatted blank rows, and 150 leaves with 200 faults, over HTTP, cold and warm.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { crc32, deflateRawSync } from 'node:zlib';
import { programToken } from '../scripts/live/keycloak.mjs';
import { startProduct } from '../scripts/product.mjs';
import { agent, quantile } from './measure.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const LAST_ROW = 1_048_576;
const HEADINGS = ['STT/Mã', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm tối thiểu', 'Ai chấm', 'Cơ quan thẩm định', 'Cách chấm', 'Quy tắc'];
const HEAD = [['Tên bộ chỉ số', 'Bộ đo tốc độ'], ['Khối đơn vị', 'UBND cấp xã'], ['Năm', '2018'], ['Tổng điểm', '150'], ['Điểm điều tra xã hội học', '0'], ['Bộ minh họa', 'có'], [], [], HEADINGS];

/** An archive of parts by name, written as programs do. */
function archive(parts) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    files.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, rest, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, entries, end]);
}

function workbook(rows, blankRows, blankCells) {
  const xml = rows.map((cells, i) => {
    const inRow = cells.map((text, column) => `<c r="${String.fromCharCode(65 + column)}${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${i + 1}">${inRow.join('')}</row>`;
  });
  for (let row = rows.length + 1; row <= blankRows; row += 1) {
    let cells = '';
    for (let column = 0; column < blankCells; column += 1) {
      cells += `<c r="${String.fromCharCode(65 + column)}${row}" s="1"/>`;
    }
    xml.push(`<row r="${row}" spans="1:${blankCells}" s="1" customFormat="1">${cells}</row>`);
  }
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return archive({
    'xl/workbook.xml': Buffer.from(`<workbook xmlns:r="${type}"><sheets><sheet name="Bộ chỉ số" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': Buffer.from(`<Relationships><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    'xl/worksheets/sheet1.xml': Buffer.from(`<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`),
  });
}

/** 5 areas of 30 leaves; `faults` of the leaves' cells are left out or spoilt. */
function leaves(faults) {
  let left = faults;
  const spoilt = (good, bad) => (left > 0 && (left -= 1) >= 0 ? bad : good);
  const rows = [...HEAD];
  for (let area = 1; area <= 5; area += 1) {
    rows.push([`${area}`, `Lĩnh vực ${area}`, '30']);
    for (let i = 1; i <= 30; i += 1) {
      rows.push([`${area}.${i}`, `Tiêu chí ${i}`, '1', '', spoilt('Đơn vị tự chấm', 'Ai đó'), spoilt('SNV', ''), 'Chọn một mức', '1 | Đạt\n0 | Không đạt']);
    }
  }
  return rows;
}

async function time(base, token, file) {
  const form = new FormData();
  form.append('file', new Blob([file]), 'a.xlsx');
  const started = performance.now();
  const answer = await fetch(`${base}/api/v1/index-sets/imports?dryRun=true`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
  const body = await answer.json();
  const ms = performance.now() - started;
  assert.equal(answer.status, 200, JSON.stringify(body));
  return { ms, faults: body.faults.length };
}

async function measure(name, base, token, file, faults) {
  const times = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const one = await time(base, token, file);
    assert.equal(one.faults, faults, name);
    times.push(one.ms);
  }
  const [p50, most] = [quantile(times, 0.5), Math.max(...times)].map((ms) => ms.toFixed(0));
  console.log(`  ${name.padEnd(44)} first ${times[0].toFixed(0)} ms, p50 ${p50} ms, most ${most} ms; ${(file.length / 1e6).toFixed(1)} MB, ${faults} faults`);
}

const files = [
  ['150 leaves, 200 faults', workbook(leaves(200), 0, 0), 200],
  ['a million blank rows of 1 cell', workbook(leaves(0), LAST_ROW, 1), 0],
  ['a million blank rows of 10 cells', workbook(leaves(0), LAST_ROW, 10), 0],
];
// a product that runs already, or one of our own
const home = process.env.BASE ? null : mkdtempSync(`${tmpdir()}/parindex-`);
let product;
try {
  product = home === null ? { base: process.env.BASE } : await startProduct(home);
  const token = process.env.TOKEN ?? (await programToken('home-affairs', product.keycloak));
  console.log(`Importing an index set, ${ROUNDS} times each, ${cpus().length} cores for everything:`);
  for (const [name, file, faults] of files) {
    await measure(name, product.base, token, file, faults);
  }
} finally {
  await product?.stop?.();
  agent.destroy();
  if (home !== null) {
    rmSync(home, { recursive: true, force: true });
  }
}
