const field = document.getElementById("password");
const toggle = document.getElementById("lihat");
toggle.hidden = false;
toggle.addEventListener("click", () => {
  const shown = field.type === "text";
  field.type = shown ? "password" : "text";
  toggle.textContent = shown ? "Lihat" : "Sembunyikan";
  toggle.setAttribute("aria-pressed", String(!shown));
  field.focus();
});
