// form-js writes a number with a point. People here write a comma: the field shows one, and form-js goes on reading a point.

const NATIVE = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
const NUMBER = '.fjs-form-field-number input';

function shown(text) {
  return text === 'NaN' ? '' : text.replace(/\./g, ',');
}

function speakComma(input) {
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => NATIVE.get.call(input).replace(/,/g, '.'),
    set: (text) => NATIVE.set.call(input, shown(String(text ?? '')))
  });
  NATIVE.set.call(input, shown(NATIVE.get.call(input)));
  input.inputMode = 'decimal';
  input.dataset.kinerjaComma = '';
}

// Whoever types a point sees at once what it is taken for.
function pointBecomesComma(event) {
  const input = event.target;
  if (!input.matches(NUMBER) || !NATIVE.get.call(input).includes('.')) {
    return;
  }
  const at = input.selectionStart;
  NATIVE.set.call(input, shown(NATIVE.get.call(input)));
  input.setSelectionRange(at, at);
}

export function startNumbers() {
  new MutationObserver(() => document.querySelectorAll(`${NUMBER}:not([data-kinerja-comma])`).forEach(speakComma))
    .observe(document.body, { childList: true, subtree: true });
  document.addEventListener('input', pointBecomesComma, true);
}
