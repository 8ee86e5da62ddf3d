// form-js 1.8.7 has its texts built in, in English. This module puts Indonesian in their place, and only there:
// texts that come from a form or from data are never touched.

const EXACT = new Map([
  ['Field is required.', 'Wajib diisi.'],
  ['Field must be a valid email.', 'Tulis alamat surel yang benar.'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)', 'Tulis nomor telepon dengan kode negara, misalnya +6281234567890.'],
  ['Value is not a number.', 'Tulis angka.'],
  ['Value is expected to be an integer.', 'Tulis bilangan bulat.'],
  ['Date and time must both be entered.', 'Isi tanggal dan waktunya.'],
  ['Select', 'Pilih'],
  ['Search', 'Cari'],
  ['No results', 'Tidak ada yang cocok'],
  ['All values selected', 'Semua sudah dipilih'],
  ['Add new', 'Tambah'],
  ['Collapse', 'Ringkas'],
  ['Nothing to show.', 'Belum ada isi.'],
  ['No content to show.', 'Belum ada isi.'],
  ['External content couldn\'t be loaded.', 'Isi dari luar tidak dapat dimuat.'],
  ['This is an image placeholder', 'Tempat gambar'],
  ['Skip to search', 'Langsung ke pencarian'],
  ['Remove tag', 'Hapus pilihan'],
  ['Previous page', 'Halaman sebelumnya'],
  ['Next page', 'Halaman berikutnya'],
  ['Click to remove sorting', 'Klik untuk menghapus urutan'],
  ['Increment', 'Tambah satu'],
  ['Decrement', 'Kurangi satu'],
  ['Month', 'Bulan'],
  ['Year', 'Tahun'],
  ['Hour', 'Jam'],
  ['Minute', 'Menit'],
  ['dd/mm/yyyy', 'tgl/bln/tahun'],
  ['hh:mm', 'jam:menit'],
  ['hh:mm ?m', 'jam:menit']
]);

const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/, (m) => `Nilai terkecil ${comma(m[1])}.`],
  [/^Field must have maximum value of (.+)\.$/, (m) => `Nilai terbesar ${comma(m[1])}.`],
  [/^Field must have minimum length of (.+)\.$/, (m) => `Paling sedikit ${m[1]} huruf.`],
  [/^Field must have maximum length of (.+)\.$/, (m) => `Paling banyak ${m[1]} huruf.`],
  [/^Field must match pattern .+\.$/, () => 'Bentuk isian belum sesuai. Lihat contoh pada keterangan.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (m) => `Paling banyak ${m[1]} angka di belakang koma.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (m) => `Nilai terdekat yang dapat dipakai: ${comma(m[1])} atau ${comma(m[2])}.`],
  [/^Remove list item (\d+)$/, (m) => `Hapus baris ${m[1]}`],
  [/^Expand all \((\d+)\)$/, (m) => `Tampilkan semua (${m[1]})`],
  [/^Click to sort by (.+) descending$/, (m) => `Klik untuk mengurutkan menurut ${m[1]}, menurun`],
  [/^Click to sort by (.+) ascending$/, (m) => `Klik untuk mengurutkan menurut ${m[1]}, menaik`],
  [/^ of $/, () => ' dari ']
];

// Where form-js puts its own words. An option, a label or a cell of data may read "Select" too and stays as it is.
const TEXT_PLACES = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-repeat-render-footer',
  '.fjs-table-nav-label',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-taglist-skip-link',
  '.fjs-iframe-placeholder-text'
].join(',');
const ATTRIBUTES = ['placeholder', 'aria-label', 'title', 'alt'];
const ATTRIBUTE_PLACES = 'input, button, img, th, .flatpickr-calendar [aria-label]';
const FORM = '.fjs-container, .flatpickr-calendar';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const CALENDAR = {
  weekdays: { shorthand: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'], longhand: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] },
  months: { shorthand: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'], longhand: MONTHS },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' sampai ',
  weekAbbreviation: 'Mg',
  scrollTitle: 'Gulir untuk mengubah',
  toggleTitle: 'Klik untuk mengganti',
  yearAriaLabel: 'Tahun',
  monthAriaLabel: 'Bulan',
  hourAriaLabel: 'Jam',
  minuteAriaLabel: 'Menit'
};

function comma(number) {
  return number.replace('.', ',');
}

/** The Indonesian for a built-in text, or null when the text is not one of form-js. */
export function indonesian(text) {
  const exact = EXACT.get(text.trim());
  if (exact) {
    return text.replace(text.trim(), exact);
  }
  for (const [pattern, answer] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) {
      return answer(match);
    }
  }
  return null;
}

function translateTextNode(node) {
  const place = node.parentElement && node.parentElement.closest(TEXT_PLACES);
  const answer = place ? indonesian(node.data) : null;
  if (answer !== null && answer !== node.data) {
    node.data = answer;
  }
}

function translateAttributes(element) {
  if (!element.matches(ATTRIBUTE_PLACES)) {
    return;
  }
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const answer = value ? indonesian(value) : null;
    if (answer !== null) {
      element.setAttribute(name, answer);
    }
  }
}

function translateCalendar(element) {
  const calendar = element._flatpickr;
  if (calendar && !element.dataset.kinerjaCalendar) {
    element.dataset.kinerjaCalendar = 'id';
    calendar.set('locale', CALENDAR);
  }
}

function translateTree(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      translateTextNode(node);
    } else {
      translateAttributes(node);
      translateCalendar(node);
    }
  }
}

function inForm(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element && (element.closest(FORM) || (element.querySelector && element.querySelector(FORM)));
}

function translateChanges(changes) {
  for (const change of changes) {
    if (!inForm(change.target)) {
      continue;
    }
    if (change.type === 'characterData') {
      translateTextNode(change.target);
    } else if (change.type === 'attributes') {
      translateAttributes(change.target);
      translateCalendar(change.target);
    } else {
      change.addedNodes.forEach((node) => {
        if (node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE) {
          translateTree(node);
        }
      });
    }
  }
}

// form-js asks for the date format of the locale "default", that is of the browser. Office PCs often speak American
// English: month before day in a form of the law would be a trap, so the day always comes first.
function dayBeforeMonth() {
  const Original = Intl.DateTimeFormat;
  Intl.DateTimeFormat = new Proxy(Original, {
    construct: (target, [locale, ...rest]) => new target(locale === 'default' ? 'en-GB' : locale, ...rest),
    apply: (target, self, [locale, ...rest]) => target(locale === 'default' ? 'en-GB' : locale, ...rest)
  });
}

export function speakIndonesian() {
  dayBeforeMonth();
  new MutationObserver(translateChanges).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES, 'class']
  });
}
