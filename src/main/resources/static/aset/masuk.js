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

// What Tasklist keeps in this tab while nobody is signed in; whoever has left leaves nothing.
if (new URLSearchParams(location.search).has("keluar")) {
  sessionStorage.clear();
}
document.getElementById("berakhir").hidden = !sessionStorage.getItem("kinerja-belum-tersimpan");
