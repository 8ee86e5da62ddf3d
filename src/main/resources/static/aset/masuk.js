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

// Whoever mistypes the password need not type 18 digits again. The server is not told of it and does not repeat it.
const user = document.getElementById("username");
if (new URLSearchParams(location.search).has("gagal") && sessionStorage.getItem("kinerja-nama")) {
  user.value = sessionStorage.getItem("kinerja-nama");
  field.focus();
}
sessionStorage.removeItem("kinerja-nama");
user.form.addEventListener("submit", () => sessionStorage.setItem("kinerja-nama", user.value));
