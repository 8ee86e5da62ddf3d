import { bringBack } from '../../tasklist/scripts/kept.js';
import { freshDictionary } from '../../tasklist/scripts/session.js';

await freshDictionary();
await bringBack();

export default {
  app: { name: 'Kota Pariaman', vendor: 'Kinerja' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  dateFormat: { short: 'LL', normal: 'LLL', long: 'LLLL', abbr: 'lll', monthName: 'MMMM', day: 'DD' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/kinerja.js']
};
