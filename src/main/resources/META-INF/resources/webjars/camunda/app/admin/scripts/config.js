import { freshDictionary, preferIndonesian } from '../../tasklist/scripts/session.js';

// What the Indonesian dictionary does not say yet falls back to English, label by label.
preferIndonesian();
await Promise.all([freshDictionary('id'), freshDictionary('en')]);

export default {
  app: { name: 'Kota Pariaman', vendor: 'Kinerja' },
  locales: { availableLocales: ['id', 'en'], fallbackLocale: 'en' },
  dateFormat: { short: 'LL', normal: 'LLL', long: 'LLLL', abbr: 'lll', monthName: 'MMMM', day: 'DD' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/kinerja.js']
};
