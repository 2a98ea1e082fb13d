/** A file of its own each time: the same bytes twice would be told as a copy. */
export function pdf(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%${crypto.randomUUID()}\n%%EOF\n`);
  return { name, mimeType: 'application/pdf', buffer };
}
