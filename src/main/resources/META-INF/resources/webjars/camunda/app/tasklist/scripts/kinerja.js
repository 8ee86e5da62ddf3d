import { card } from './card.js';
import { startDrafts } from './drafts.js';
import { startFormBar } from './form-bar.js';
import { speakIndonesian } from './form-texts.js';
import { startNumbers } from './numbers.js';
import { siteRoot, startSession } from './session.js';
import { startTidying } from './tidy.js';

// What is due first stands first, unless the person has chosen another order.
function orderByDueDate() {
  if (!location.hash.includes('sorting=') && !location.hash.startsWith('#/login')) {
    const order = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
    const hash = location.hash || '#/';
    history.replaceState(null, '', `${hash}${hash.includes('?') ? '&' : '?'}sorting=${order}`);
  }
}

// On a phone the list and the task take turns; the class on the body decides which one the style sheet shows.
function oneThingAtATime() {
  const show = () => document.body.classList.toggle('kinerja-task-open', /[?&]task=[^&]/.test(location.hash));
  window.addEventListener('hashchange', show);
  show();
}

function backToList() {
  const link = document.createElement('a');
  link.className = 'kinerja-back';
  link.href = '#/';
  link.textContent = '‹ Kembali ke daftar';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.hash = location.hash.replace(/([?&])task=[^&]*&?/, '$1');
  });
  return link;
}

const back = {
  id: 'kinerja-back',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,
  render: (container) => container.replaceChildren(backToList())
};

const home = {
  id: 'kinerja-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render(container) {
    const link = document.createElement('a');
    link.href = `${siteRoot}/`;
    link.textContent = 'Beranda';
    container.replaceChildren(link);
  }
};

startSession();
oneThingAtATime();
orderByDueDate();
startDrafts();
speakIndonesian();
startNumbers();
startFormBar();
startTidying();

export default [card, home, back];
