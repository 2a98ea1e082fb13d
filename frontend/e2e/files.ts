import type { Browser } from '@playwright/test';

/** A file of its own each time: the same bytes twice would be told as a copy. */
export function pdf(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%${crypto.randomUUID()}\n%%EOF\n`);
  return { name, mimeType: 'application/pdf', buffer };
}

/** A report of three pages with a text layer, printed by a browser as an office would print it; its own each time. */
export async function report(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const pages = [
    'Báo cáo cải cách hành chính năm 2018',
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5 %',
    `Nơi nhận: lưu VT, ${crypto.randomUUID()}`,
  ];
  await page.setContent(pages.map((text) => `<h1 style="break-after: page">${text}</h1>`).join(''));
  const printed = await page.pdf({ format: 'A4' });
  await page.close();
  return printed;
}
