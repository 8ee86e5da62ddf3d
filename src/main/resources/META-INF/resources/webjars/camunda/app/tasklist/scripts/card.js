// What every card of the list says below its name: whose appraisal or which cycle, which unit, and until when. One request serves all cards that are drawn together, wherever in a long list they stand.

import { siteRoot } from './session.js';

const FRESH_MILLIS = 5000;
const LARGEST_BATCH = 100;
const DAY_MILLIS = 86400000;
const ZONE = 'Asia/Jakarta';
const DATE = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric', timeZone: ZONE });
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

const TOGETHER_MILLIS = 30;

const known = new Map();
let batch = null;

function fetchAll(ids) {
  const query = ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');
  return fetch(`${siteRoot}/api/tasks?${query}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
    .then((response) => (response.ok ? response.json() : []))
    .then((list) => new Map(list.map((task) => [task.id, task])))
    .catch(() => new Map());
}

/** The batch that is being collected; it leaves a moment later with every card that asked by then. */
function collecting() {
  if (!batch || batch.ids.size >= LARGEST_BATCH) {
    const made = { ids: new Set() };
    made.answer = new Promise((resolve) => setTimeout(resolve, TOGETHER_MILLIS)).then(() => {
      batch = batch === made ? null : batch;
      return fetchAll([...made.ids]);
    });
    batch = made;
  }
  return batch;
}

/** What our API says of a task, asked for together with whatever else is drawn now. */
export function task(id) {
  const before = known.get(id);
  if (before && Date.now() - before.asked < FRESH_MILLIS) {
    return before.answer;
  }
  const together = collecting();
  together.ids.add(id);
  const answer = together.answer.then((tasks) => tasks.get(id));
  known.set(id, { asked: Date.now(), answer });
  return answer;
}

function dayNumber(date) {
  return Date.parse(DAY.format(date)) / DAY_MILLIS;
}

/** The due date with the words of a working day: "Tenggat besok", "Tenggat Jumat, 4 Des 2026", "Terlambat 2 hari". */
export function dueWords(due, now = new Date()) {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(due) ? `${due}T23:59:59+07:00` : due);
  if (Number.isNaN(date.getTime())) {
    return null;
  }
  const days = dayNumber(date) - dayNumber(now);
  const written = DATE.format(date);
  if (date < now) {
    return { late: true, text: days === 0 ? `Terlambat sejak hari ini (${written})` : `Terlambat ${-days} hari (tenggat ${written})` };
  }
  const nearby = ['hari ini, ', 'besok, '][days] || '';
  return { late: false, soon: days <= 2, text: `Tenggat ${nearby}${written}` };
}

function line(className, text) {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  return made;
}

/** A cycle, or the survey window of one of its periods: `2026`, `2026/survei/1`. */
function subject(businessKey) {
  const [cycle, survey, period] = businessKey.split('/');
  return survey ? `Survei siklus ${cycle}, periode ${period}` : `Siklus ${cycle}`;
}

async function render(container, { taskId }) {
  const shown = await task(taskId);
  if (!shown) {
    return;
  }
  const lines = [];
  if (!shown.person) {
    lines.push(line('kinerja-person', subject(shown.businessKey)));
  } else {
    lines.push(line('kinerja-person', shown.person));
  }
  if (shown.unit) {
    lines.push(line('kinerja-unit', `${shown.unit}, siklus ${shown.businessKey.split('/')[0]}`));
  }
  if (shown.onPaper) {
    lines.push(line('kinerja-paper', 'Diisi atas nama, dari formulir kertas'));
  }
  const due = shown.due ? dueWords(shown.due) : null;
  if (due) {
    lines.push(line(`kinerja-due${due.late ? ' late' : due.soon ? ' soon' : ''}`, due.text));
  }
  const box = line('kinerja-card', '');
  box.append(...lines);
  container.replaceChildren(box);
}

export const card = { id: 'kinerja-card', pluginPoint: 'tasklist.card', priority: 1000, render };
