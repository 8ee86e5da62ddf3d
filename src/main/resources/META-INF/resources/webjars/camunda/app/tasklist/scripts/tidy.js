// Small repairs that neither a dictionary nor a style sheet reaches.

const EMPTY_TABS = ['Riwayat', 'Diagram', 'Keterangan'];

// An employee may read neither the engine's history nor its models: those tabs would only say that they are empty.
function hideEmptyTabs(tabs) {
  const entries = [...tabs.querySelectorAll('li')];
  entries.forEach((entry) => {
    entry.hidden = EMPTY_TABS.includes(entry.textContent.trim());
  });
  tabs.hidden = entries.filter((entry) => !entry.hidden).length < 2;
}

function sayClose(hint) {
  if (hint.textContent.trim() === 'Close') {
    hint.textContent = 'Tutup';
  }
}

export function startTidying() {
  new MutationObserver(() => {
    document.querySelectorAll('.task-card .nav-tabs').forEach(hideEmptyTabs);
    document.querySelectorAll('.alert .close .sr-only').forEach(sayClose);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}
