import { saveBlob } from '../../api/file.ts';

/** The head of the file that the server takes; its columns are never translated. */
export const HEADER = 'unit,leaf,points,n';

/** What a file looks like. */
export const EXAMPLE = `${HEADER}\nX26506,8.1.1,3.5,120`;

/** How many rows of data a file seems to have: its lines that are not empty, without the head. */
export function rowsOf(text: string): number {
  return Math.max(0, text.split(/\r?\n/).filter((line) => line.trim() !== '').length - 1);
}

/** Lets the browser keep an empty file with the right head; Excel reads UTF-8 by the mark at its beginning. */
export function downloadTemplate(name: string): void {
  saveBlob(new Blob([`\uFEFF${HEADER}\r\n`], { type: 'text/csv;charset=utf-8' }), name);
}
