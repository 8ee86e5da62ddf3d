-- How long what is kept, and by which right. Without a number of days nothing of it is ever removed by the application;
-- the same holds while the period is to be confirmed.
create table retention (
  code        text primary key,
  days        int check (days > 0),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  status      text not null check (status in ('VERIFIED', 'DESIGN_CHOICE', 'TO_BE_CONFIRMED')),
  note        text not null check (btrim(note) <> '')
);

insert into retention (code, days, legal_basis, status, note) values
  ('DRAFT', 90, 'UU 27/2022 Pasal 16 ayat (2) huruf g', 'DESIGN_CHOICE',
    'Isian yang belum dikirim; setelah tiga bulan tugasnya sudah selesai atau lewat.'),
  ('ENGINE_HISTORY', 180, 'UU 27/2022 Pasal 16 ayat (2) huruf g', 'DESIGN_CHOICE',
    'Riwayat mesin proses membantu pengelola mencari gangguan dan bukan arsip; angkanya juga tertulis pada setiap diagram.'),
  ('APPRAISAL_RECORD', null, 'UU 43/2009 dan jadwal retensi arsip kota', 'TO_BE_CONFIRMED',
    'SKP, laporan, penilaian dan berita acaranya adalah arsip dinamis; masa simpannya ditetapkan jadwal retensi arsip.'),
  ('AUDIT_LOG', null, 'UU 43/2009 dan jadwal retensi arsip kota', 'TO_BE_CONFIRMED',
    'Rangkaian sidik tidak dapat dipotong; catatan tindakan disimpan selama basis datanya.');
