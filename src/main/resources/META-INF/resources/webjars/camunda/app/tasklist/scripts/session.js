// What every web application of ours does on every page: the language, one sign-in, one sign-out, nothing personal left behind.

const appRoot = document.querySelector('base').getAttribute('app-root') || '/camunda';

/** The path in front of /camunda, empty unless the application runs below a context path. */
export const siteRoot = appRoot.replace(/\/camunda$/, '');

const SETTINGS = 'camunda-web';
const DRAFT_KEYS = /^cam(unda-f|F)orm:/;
const LAST_RETURN = 'kinerja-kembali';

// Camunda asks for its login once for each request that is refused; one way out is enough.
let leaving = false;

/**
 * Puts today's dictionary where Camunda looks for it first. Camunda keeps it in the browser under its own version, which
 * never changes, so an improved translation would come one visit late; and a page without it shows bare keys.
 */
export async function freshDictionary(language = 'id') {
  const locales = `${appRoot}/app/${document.querySelector('base').getAttribute('app-name')}/locales/`;
  const key = `${locales}_locales_data_${language}_${window.bust}`;
  try {
    const dictionary = await fetch(`${locales}${language}.json`, { cache: 'no-cache' }).then((answer) => answer.json());
    const settings = JSON.parse(localStorage.getItem(SETTINGS) || '{}');
    settings[key] = JSON.stringify(dictionary);
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
  } catch (error) {
    console.warn('The dictionary could not be renewed', error);
  }
}

/** Where more than one language is offered, the browser's own settings must not choose: the city speaks Indonesian. */
export function preferIndonesian() {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['id', 'en'] });
}

/** Removes drafts that an earlier version of the pages left in this browser: a shared PC must not keep them. */
export function forgetLocalDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (DRAFT_KEYS.test(key)) {
      localStorage.removeItem(key);
    }
  }
}

/** The header that our own addresses ask for with every change. */
export function csrfHeader() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('KINERJA-CSRF='));
  return cookie ? { 'X-KINERJA-CSRF': decodeURIComponent(cookie.substring(cookie.indexOf('=') + 1)) } : {};
}

function signOutThroughOurPage(event) {
  if (event.target.closest && event.target.closest('.account .logout')) {
    event.preventDefault();
    event.stopPropagation();
    sessionStorage.clear();
    location.assign(siteRoot + '/keluar');
  }
}

// Camunda's own login form does not exist here. Loading the page anew leads to our sign-in; if the person is signed in
// but may not use this application, a second try within a minute leads to the start page instead of round in circles.
function signInThroughOurPage() {
  if (leaving || !location.hash.startsWith('#/login')) {
    return;
  }
  const last = Number(sessionStorage.getItem(LAST_RETURN) || 0);
  if (Date.now() - last < 60000) {
    location.replace(siteRoot + '/');
    return;
  }
  sessionStorage.setItem(LAST_RETURN, String(Date.now()));
  loadAnew();
}

/** The page as it was first asked for: a "#/login" would outlive the sign-in and be taken for another refusal. */
export function loadAnew() {
  leaving = true;
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** The interface answers the person: the next refusal is a new one. */
export function signedIn() {
  sessionStorage.removeItem(LAST_RETURN);
}

export function startSession() {
  document.documentElement.lang = 'id';
  forgetLocalDrafts();
  document.addEventListener('click', signOutThroughOurPage, true);
  window.addEventListener('hashchange', signInThroughOurPage);
  signInThroughOurPage();
}
