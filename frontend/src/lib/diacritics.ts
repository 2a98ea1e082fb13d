/** Text to search in or for: "Tỷ lệ hồ sơ" as "ty le ho so", whichever way its letters are composed. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
