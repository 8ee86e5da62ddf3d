import { freshDictionary } from '../../tasklist/scripts/session.js';

await freshDictionary();

export default {
  app: { name: 'Kinerja', vendor: 'Pemerintah Kota Pariaman' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  dateFormat: { short: 'LL', normal: 'LLL', long: 'LLLL', abbr: 'lll', monthName: 'MMMM', day: 'DD' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/kinerja.js']
};
