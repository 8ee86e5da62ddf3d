// Comfort only: without this script everything works as well, but for what a lost connection takes away.
const form = document.getElementById("isian");
const prefix = "survei ";

// Whoever has answered, or leaves, leaves nothing in this tab.
if (document.body.dataset.selesai === "true") {
  Object.keys(sessionStorage).filter((key) => key.startsWith(prefix)).forEach((key) => sessionStorage.removeItem(key));
}

if (form) {
  const key = form.dataset.simpan && prefix + form.dataset.simpan;
  const fields = [...form.elements].filter((each) => each.name && each.type !== "hidden" && each.name !== "situs");

  const keep = () => {
    if (key) {
      const kept = fields.filter((each) => (each.type === "radio" ? each.checked : each.value)).map((each) => [each.name, each.value]);
      sessionStorage.setItem(key, JSON.stringify(kept));
    }
  };
  const bringBack = () => {
    for (const [name, value] of JSON.parse((key && sessionStorage.getItem(key)) || "[]")) {
      for (const each of fields.filter((field) => field.name === name)) {
        if (each.type === "radio") each.checked = each.value === value;
        else each.value = value;
      }
    }
  };

  const comment = document.getElementById("komentar");
  const left = document.getElementById("sisa");
  const count = () => {
    const rest = comment.maxLength - comment.value.length;
    left.textContent = rest <= 100 ? `Sisa ${rest} huruf.` : "";
  };

  if (form.dataset.baru === "true") bringBack();
  count();
  form.addEventListener("input", () => { keep(); count(); });

  // What was typed is worth a question first: is anybody there?
  const lost = document.getElementById("putus");
  const button = document.getElementById("kirim");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    lost.hidden = true;
    keep();
    try {
      await fetch("/aset/ikon.svg", { method: "HEAD", cache: "no-store" });
      form.submit();
      setTimeout(() => button.removeAttribute("aria-disabled"), 5000);
    } catch {
      lost.hidden = false;
      button.removeAttribute("aria-disabled");
    }
  });
  if (document.activeElement === document.body) document.getElementById("ringkasan")?.focus();
}

// The tablet at a counter goes back to its start; a touch gives more time.
const start = document.body.dataset.awal;
if (start) {
  const shown = document.getElementById("hitung");
  let left = 20;
  ["pointerdown", "keydown"].forEach((touch) => document.addEventListener(touch, () => { left = 20; }));
  setInterval(() => {
    left -= 1;
    shown.textContent = String(Math.max(left, 0));
    if (left === 0) location.replace(start);
  }, 1000);
}
if (form?.dataset.awal) {
  let idle = 0;
  ["pointerdown", "keydown", "input", "scroll"].forEach((touch) => document.addEventListener(touch, () => { idle = 0; }, { passive: true }));
  setInterval(() => { if (++idle === 120) location.replace(form.dataset.awal); }, 1000);
}
