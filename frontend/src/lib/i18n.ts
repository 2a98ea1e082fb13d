import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, rememberedLanguage, rememberLanguage } from './language.ts';
import vi from './vi.json';

/**
 * Messages. `vi.json` and `en.json` here hold what several screens say (namespace `shared`, the default one);
 * each feature brings its own pair (English shared messages are fetched only where English is chosen) and adds it with {@link addMessages} in the file that its route loads.
 */
export async function startI18n(): Promise<void> {
  const language = rememberedLanguage();
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: false,
    ns: ['shared'],
    defaultNS: 'shared',
    resources: { vi: { shared: vi } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  if (language === 'en') {
    await switchLanguage(language);
  }
}

export function addMessages(feature: string, messages: Record<Language, object>): void {
  i18next.addResourceBundle('vi', feature, messages.vi);
  i18next.addResourceBundle('en', feature, messages.en);
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'shared')) {
    i18next.addResourceBundle('en', 'shared', (await import('./en.json')).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

export function onLanguageChange(listener: () => void): void {
  i18next.on('languageChanged', listener);
}
