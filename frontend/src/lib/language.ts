/** The two languages of the interface. Vietnamese is the source; the choice is remembered on this machine. */
export type Language = 'vi' | 'en';

const STORED = 'parindex.language';
/** How dates and numbers are written: day before month in both languages. */
export const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that keeps nothing starts in Vietnamese next time.
  }
}
