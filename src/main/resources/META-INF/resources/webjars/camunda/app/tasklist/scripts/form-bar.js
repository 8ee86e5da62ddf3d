// The line under a form: what the server refused, and whether the draft is safe.

import { task } from './card.js';
import { holdDraft, keepDraft, saveDraftNow, whenSent } from './drafts.js';
import { siteRoot } from './session.js';

const MESSAGES = {
  untouched: () => 'Isian tersimpan otomatis sebagai draf.',
  saving: () => 'Menyimpan draf…',
  saved: () => `Draf tersimpan ${clock()}.`,
  offline: () => 'Draf belum tersimpan. Periksa sambungan; kami mencoba lagi.',
  signedOut: () => 'Draf belum tersimpan: sesi Anda berakhir. Masuk lagi, dan isian ini kembali.',
  gone: () => 'Tugas ini sudah selesai atau dikerjakan orang lain.'
};
const PREFIX = /^(Cannot (submit|complete|claim)[^:]*:\s*)+/;
const LOST = /Cannot find task|task is null|doesn't exist|OptimisticLocking/;
const ENGLISH = /\b(the|not|with|exception|cannot|error)\b/i;

function clock() {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}.${String(now.getMinutes()).padStart(2, '0')}`;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text || '';
  return made;
}

/** Above a form that is entered for somebody else: for whom, and from what. */
async function sayForWhom(container) {
  const id = /[?&]task=([^&]+)/.exec(location.hash);
  const shown = id && (await task(decodeURIComponent(id[1])));
  if (shown && shown.onPaper && container.isConnected) {
    const note = element('div', 'kinerja-for-whom', 'Anda mengisi atas nama ');
    note.setAttribute('role', 'note');
    note.append(element('strong', '', `${shown.person} (NIP ${shown.businessKey.split('/')[1]})`), '. Salin persis dari formulir kertas yang ditandatangani; nama Anda dan nama pegawai sama-sama tercatat.');
    container.prepend(note);
  } else if (shown && shown.person) {
    sayWhatCameOnPaper(container, shown.businessKey);
  }
}

/** Whoever may compare a signed paper form with what was entered from it finds the scan above the form. */
async function sayWhatCameOnPaper(container, businessKey) {
  const answer = await fetch(`${siteRoot}/api/appraisals/${businessKey}/entries`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const entries = answer.ok ? await answer.json() : [];
  if (!entries.length || !container.isConnected) {
    return;
  }
  const note = element('div', 'kinerja-for-whom');
  note.setAttribute('role', 'note');
  entries.forEach((entry) => {
    const line = element('p', '', `${entry.text} `);
    const link = element('a', '', 'Unduh pindaian');
    link.href = `${siteRoot}${entry.scan}`;
    line.append(link);
    note.append(line);
  });
  container.prepend(note);
}

function addBar(container) {
  const bar = element('div', 'kinerja-form-bar');
  const status = element('span', 'kinerja-draft', MESSAGES.untouched());
  status.setAttribute('role', 'status');
  const save = element('button', 'kinerja-save', 'Simpan draf');
  save.type = 'button';
  save.addEventListener('click', () => saveDraftNow());
  const problem = element('div', 'kinerja-problem');
  problem.setAttribute('role', 'alert');
  problem.tabIndex = -1;
  problem.hidden = true;
  bar.append(status, save);
  hideSent();
  container.append(problem, bar);
  sayForWhom(container);
  const show = (state) => {
    status.textContent = MESSAGES[state]();
    status.dataset.state = state;
  };
  if (!keepDraft(container, show)) {
    bar.hidden = true;
  }
}

/** The reason of a refusal in words for a person; engine texts in English are replaced by what to do. */
export function reason(message) {
  const text = message.replace(PREFIX, '').trim();
  if (LOST.test(text)) {
    return 'Tugas ini sudah selesai atau dikerjakan orang lain. Muat ulang halaman.';
  }
  return text && !ENGLISH.test(text) ? text : 'Isian belum dapat dikirim. Muat ulang halaman, lalu coba lagi; draf Anda tetap tersimpan.';
}

function showRefusal(alert) {
  const message = alert.querySelector('.message');
  const problem = document.querySelector('.kinerja-problem');
  if (!message || !PREFIX.test(message.textContent.trim())) {
    return;
  }
  message.textContent = reason(message.textContent.trim());
  if (problem) {
    problem.replaceChildren(element('strong', '', 'Isian belum dapat dikirim.'));
    message.textContent.split('\n').forEach((line) => problem.append(element('p', '', line)));
    problem.hidden = false;
    problem.focus();
    alert.hidden = true;
  }
}

// form-js tells what is wrong beside each field only, and that may be a dozen screens away from the button.
function showGaps(form) {
  const problem = form.closest('.fjs-container').querySelector('.kinerja-problem');
  const gaps = [...form.querySelectorAll('.fjs-form-field-error')].filter((error) => error.textContent.trim());
  if (!problem || !gaps.length) {
    return;
  }
  problem.replaceChildren(element('strong', '', `Belum terkirim: ${gaps.length} isian perlu dilengkapi.`));
  gaps.forEach((error) => problem.append(element('p', '', `${nameOf(error.closest('.fjs-form-field'))}: ${error.textContent.trim()}`)));
  problem.hidden = false;
  const first = gaps[0].closest('.fjs-form-field');
  first.scrollIntoView({ block: 'center' });
  first.querySelector('input, textarea, [tabindex]')?.focus({ preventScroll: true });
}

/** As the server names it: "Hasil kerja 2, Target". */
function nameOf(field) {
  const label = ownLabel(field);
  const row = field.closest('.fjs-repeat-row-container');
  const list = row && row.closest('.fjs-form-field-dynamiclist');
  if (!list) {
    return label;
  }
  const rows = [...list.querySelectorAll('.fjs-repeat-row-container')];
  return `${ownLabel(list) || 'Baris'} ${rows.indexOf(row) + 1}, ${label}`;
}

function ownLabel(field) {
  const label = field.querySelector('.fjs-form-field-label, label');
  return label ? label.textContent.replace(/\*$/, '').trim() : '';
}

const AFTER_ERRORS_ARE_DRAWN = 150;

function sending(event) {
  if (event.target.matches('.fjs-form')) {
    holdDraft();
    setTimeout(() => showGaps(event.target), AFTER_ERRORS_ARE_DRAWN);
  }
}

/** The form says itself what follows. It stays until it is closed or another form is opened. */
function saySent(text) {
  hideSent();
  const note = element('div', 'kinerja-sent', `Terkirim. ${text}`);
  note.setAttribute('role', 'status');
  const close = element('button', '', 'Tutup');
  close.type = 'button';
  close.addEventListener('click', hideSent);
  note.append(close);
  document.body.append(note);
}

function hideSent() {
  document.querySelectorAll('.kinerja-sent').forEach((note) => note.remove());
}

// A look at the evidence must not cost the form.
function evidenceInItsOwnTab(event) {
  const link = event.target.closest && event.target.closest('.fjs-container a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}

function hideRefusal(event) {
  const problem = document.querySelector('.kinerja-problem');
  if (problem && event.target.closest('.fjs-form')) {
    problem.hidden = true;
  }
}

// Enter in a one-line field would send the whole form, and form-js loses the last typed value on the way.
function enterDoesNotSend(event) {
  if (event.key === 'Enter' && event.target.matches('.fjs-form input')) {
    event.preventDefault();
  }
}

// form-js believes what is typed after 0.3 s; when it draws the form anew before that (another field changed), it puts
// the old text back, and it loses a digit when the number that stood there is typed again. Told that the field was
// left, it believes at once.
function believeAtOnce(event) {
  if (event.target.matches('.fjs-form-field-number input, .fjs-form-field-textfield input, .fjs-form-field-textarea textarea')) {
    event.target.dispatchEvent(new FocusEvent('focusout'));
  }
}

function leaving(event) {
  const form = event.target.closest('.fjs-container');
  if (form && !(event.relatedTarget && form.contains(event.relatedTarget))) {
    saveDraftNow();
  }
}

export function startFormBar() {
  new MutationObserver(() => {
    document.querySelectorAll('[cam-tasklist-form-camunda] .fjs-container').forEach((container) => {
      if (container.querySelector('.fjs-form') && !container.querySelector('.kinerja-form-bar')) {
        addBar(container);
      }
    });
    document.querySelectorAll('.page-notifications .alert:not([hidden])').forEach(showRefusal);
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('keydown', enterDoesNotSend, true);
  document.addEventListener('input', hideRefusal);
  document.addEventListener('input', believeAtOnce);
  document.addEventListener('focusout', leaving);
  document.addEventListener('submit', sending, true);
  document.addEventListener('click', evidenceInItsOwnTab, true);
  whenSent(saySent);
}
