import { addMessages } from '../../lib/i18n.ts';
import en from './en.json';
import vi from './vi.json';

addMessages('sign-out', { vi, en });
