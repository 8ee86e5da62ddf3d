// What every card of the list says below its name: whose appraisal or which cycle, which unit, and until when. One request serves the whole list.

import { siteRoot } from './session.js';

const FRESH_MILLIS = 5000;
const DAY_MILLIS = 86400000;
const ZONE = 'Asia/Jakarta';
const DATE = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric', timeZone: ZONE });
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

let asked = 0;
let answer = Promise.resolve(new Map());

function tasks() {
  if (Date.now() - asked > FRESH_MILLIS) {
    asked = Date.now();
    answer = fetch(`${siteRoot}/api/tasks?page=0&size=100`, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : []))
      .then((list) => new Map(list.map((task) => [task.id, task])))
      .catch(() => new Map());
  }
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

async function render(container, { taskId }) {
  const task = (await tasks()).get(taskId);
  if (!task) {
    return;
  }
  const lines = [];
  if (!task.person) {
    lines.push(line('kinerja-person', `Siklus ${task.businessKey}`));
  } else {
    lines.push(line('kinerja-person', task.person));
  }
  if (task.unit) {
    lines.push(line('kinerja-unit', task.unit));
  }
  const due = task.due ? dueWords(task.due) : null;
  if (due) {
    lines.push(line(`kinerja-due${due.late ? ' late' : due.soon ? ' soon' : ''}`, due.text));
  }
  const box = line('kinerja-card', '');
  box.append(...lines);
  container.replaceChildren(box);
}

export const card = { id: 'kinerja-card', pluginPoint: 'tasklist.card', priority: 1000, render };
