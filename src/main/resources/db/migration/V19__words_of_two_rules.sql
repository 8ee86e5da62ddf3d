-- Two notes of the first rule set, before its release: what the two do not agree on is no objection, and employees owe
-- a reason as well. No value, date or legal basis changes; from here on the set is immutable as any other.
alter table rule disable trigger rule_is_immutable;
update rule set note = 'Setelah SKP dikembalikan sebanyak ini, Pejabat Penilai menetapkannya dengan mencatat perbedaan pendapat.'
 where rule_set_version = '2026-1' and code = 'MAX_PLAN_RETURNS';
update rule set note = 'Banyaknya huruf paling sedikit pada alasan pegawai dan Pejabat Penilai; satu kata bukan alasan yang dapat dipahami.'
 where rule_set_version = '2026-1' and code = 'SHORTEST_REASON';
alter table rule enable trigger rule_is_immutable;
