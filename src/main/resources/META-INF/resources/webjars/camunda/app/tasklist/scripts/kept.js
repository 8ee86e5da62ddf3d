// What could not be saved because the session was over stays in this tab until the same person is signed in again: then
// it becomes the draft on the server, and the same task is opened. Sending the form and signing out forget it.

import { csrfHeader, loadAnew, signedIn, siteRoot } from './session.js';

const KEY = 'kinerja-belum-tersimpan';
const WHO = `${siteRoot}/camunda/api/admin/auth/user/default`;

let me = null;

async function whoAmI() {
  try {
    const answer = await fetch(WHO, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    return answer.ok ? (await answer.json()).userId : null;
  } catch (error) {
    return null;
  }
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch (error) {
    return null;
  }
}

/** @param body what the draft would have been; null when everything is on the server */
export function keepHere(task, body) {
  if (me) {
    sessionStorage.setItem(KEY, JSON.stringify({ user: me, task, body }));
  }
}

export function forgetKept() {
  sessionStorage.removeItem(KEY);
}

/** Reading the task first gives the token that a change asks for. */
async function save(kept) {
  const task = `${siteRoot}/api/tasks/${encodeURIComponent(kept.task)}`;
  const open = await fetch(task, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!open.ok || !kept.body) {
    return open;
  }
  return fetch(`${task}/draft`, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', ...csrfHeader() },
    body: kept.body
  });
}

/** Before Tasklist starts: it then finds the draft on the server. Nobody else's words are ever saved or shown. */
export async function bringBack() {
  me = await whoAmI();
  if (me) {
    signedIn();
  }
  const kept = read();
  if (!me || !kept) {
    return;
  }
  if (kept.user !== me) {
    forgetKept();
    return;
  }
  try {
    const answer = await save(kept);
    if (answer.ok && !location.hash.includes('task=')) {
      const list = location.hash || '#/';
      history.replaceState(null, '', `${list}${list.includes('?') ? '&' : '?'}task=${encodeURIComponent(kept.task)}`);
    }
    if (answer.ok || answer.status === 404 || answer.status === 409) {
      forgetKept();
    }
  } catch (error) {
    console.warn('What was typed is still kept in this tab only', error);
  }
}

/** Says it where it is seen, above whatever part of a long form is on the screen. */
export function showSessionOver() {
  if (document.querySelector('.kinerja-session')) {
    return;
  }
  const banner = document.createElement('div');
  banner.className = 'kinerja-session';
  banner.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Masuk lagi';
  again.addEventListener('click', loadAnew);
  banner.append('Sesi Anda berakhir. Yang Anda ketik tetap ada di tab ini dan disimpan begitu Anda masuk lagi. ', again);
  document.body.append(banner);
}

export function hideSessionOver() {
  document.querySelectorAll('.kinerja-session').forEach((banner) => banner.remove());
}
