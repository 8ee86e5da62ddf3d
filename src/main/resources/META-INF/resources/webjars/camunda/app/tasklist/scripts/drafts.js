// Drafts live on the server, never in this browser. Tasklist would keep them in localStorage under camunda-form:<task>;
// that one key is redirected, and what a person types is saved about two seconds after the last change.

import { forgetKept, hideSessionOver, keepHere, showSessionOver } from './kept.js';
import { csrfHeader, siteRoot } from './session.js';

const KEY = /^camunda-form:(.+)$/;
const QUIET_MILLIS = 2000;
const RETRY_MILLIS = 10000;
const KEEPALIVE_LIMIT = 60000;

let current = null;
let sent = () => {};

class Draft {
  constructor(task) {
    this.task = task;
    this.form = null;
    this.saved = null;
    this.timer = 0;
    this.sending = false;
    this.closed = false;
  }

  /** Takes over a form that is being shown. Nothing is saved before the person touches it: what stood there then is on the server. */
  attach(form, show, container) {
    this.form = form;
    this.show = show;
    const touched = () => {
      this.saved = this.saved || this.text();
    };
    ['pointerdown', 'keydown', 'focusin'].forEach((event) => container.addEventListener(event, touched, { capture: true, once: true }));
    form.on('changed', () => this.later(QUIET_MILLIS));
  }

  text() {
    return JSON.stringify({ fields: this.form._getSubmitData() });
  }

  later(millis) {
    clearTimeout(this.timer);
    if (!this.closed) {
      this.timer = setTimeout(() => this.save(), millis);
    }
  }

  async save(leaving = false) {
    clearTimeout(this.timer);
    if (this.closed || !this.saved || (this.sending && !leaving)) {
      return;
    }
    const body = this.text();
    if (body === this.saved) {
      return;
    }
    this.sending = true;
    this.show('saving');
    try {
      const answer = await fetch(`${siteRoot}/api/tasks/${encodeURIComponent(this.task)}/draft`, {
        method: 'PUT',
        credentials: 'same-origin',
        keepalive: leaving && body.length < KEEPALIVE_LIMIT,
        headers: { 'Content-Type': 'application/json', ...csrfHeader() },
        body
      });
      this.answered(answer.status, body);
    } catch (error) {
      this.show('offline');
      this.later(RETRY_MILLIS);
    } finally {
      this.sending = false;
    }
    if (!this.closed && this.saved === body && this.text() !== body) {
      this.later(QUIET_MILLIS);
    }
  }

  answered(status, body) {
    if (status < 300) {
      this.saved = body;
      forgetKept();
      hideSessionOver();
      this.show('saved');
    } else if (status === 401 || status === 403) {
      this.keep();
      showSessionOver();
      this.show('signedOut');
    } else if (status === 404 || status === 409) {
      this.close();
      this.show('gone');
    } else {
      this.show('offline');
      this.later(RETRY_MILLIS);
    }
  }

  /** For the next sign-in, at once: the page may be left before the server answers. */
  keep() {
    const body = this.form && this.saved && !this.closed ? this.text() : null;
    keepHere(this.task, body === this.saved ? null : body);
  }

  /** What happens once this form is sent, in the form's own words. */
  follows() {
    const button = this.form && this.form._getState().schema.components.find((component) => component.type === 'button');
    return (button && button.properties && button.properties.sent) || '';
  }

  close() {
    this.closed = true;
    forgetKept();
    clearTimeout(this.timer);
  }
}

function redirectStorage() {
  const { getItem, setItem, removeItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    const draft = KEY.exec(key);
    if (!draft) {
      return getItem.call(this, key);
    }
    if (current) {
      current.save(true);
    }
    current = new Draft(draft[1]);
    return null;
  };
  Storage.prototype.setItem = function (key, value) {
    if (!KEY.test(key)) {
      setItem.call(this, key, value);
    } else if (current) {
      // Tasklist keeps a form this way when the session is over, and leaves for the sign-in.
      current.keep();
    }
  };
  Storage.prototype.removeItem = function (key) {
    if (!KEY.test(key)) {
      removeItem.call(this, key);
    } else if (current) {
      current.close();
      sent(current.follows());
    }
  };
}

/** The form object behind a form-js container: the only way to read the values without validating them. */
function formIn(container) {
  const waiting = [container.__k];
  for (let steps = 0; waiting.length && steps < 50; steps++) {
    const node = waiting.shift();
    if (node && node.props && node.props.value && node.props.value.getService) {
      return node.props.value.getService('form');
    }
    if (node && node.__k) {
      waiting.push(...node.__k);
    }
  }
  return null;
}

/** Watches the form in the container on behalf of the task that Tasklist has just opened; false if it cannot be read. */
export function keepDraft(container, show) {
  const form = current ? formIn(container) : null;
  if (!form) {
    return false;
  }
  current.attach(form, show, container);
  return true;
}

/** The form itself is being sent: its draft waits until the answer is there. */
export function holdDraft() {
  if (current) {
    current.later(RETRY_MILLIS);
  }
}

/** Hears of each form that the server took what follows. */
export function whenSent(hear) {
  sent = hear;
}

export function saveDraftNow() {
  return current ? current.save() : undefined;
}

export function startDrafts() {
  redirectStorage();
  window.addEventListener('pagehide', () => current && current.save(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && current) {
      current.save(true);
    }
  });
}
