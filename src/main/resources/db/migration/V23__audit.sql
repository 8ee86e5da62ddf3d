-- Administrative acts, written once and never changed. Each row carries the hash of the one before it and its own.
create table audit_entry (
  no            bigint primary key check (no >= 1),
  at            timestamptz not null,
  actor         text not null check (btrim(actor) <> ''),
  kind          text not null,
  subject       text not null check (btrim(subject) <> ''),
  value_before  text,
  value_after   text,
  reason        text,
  previous_hash char(64) not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash          char(64) not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_actor on audit_entry (actor);
create index audit_entry_subject on audit_entry (subject text_pattern_ops);

-- Where the chain ends, so that rows missing at its end are missed. The application's role needs no right to write here.
create table audit_head (
  only_row boolean primary key default true check (only_row),
  no       bigint not null,
  hash     char(64) not null
);
insert into audit_head (no, hash) values (0, repeat('0', 64));

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end
$$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_audit_change();

-- With the owner's rights, since nobody else may move the end of the chain.
create function follow_audit_chain() returns trigger language plpgsql security definer set search_path = kinerja, pg_temp as $$
begin
  update audit_head set no = new.no, hash = new.hash where no = new.no - 1 and hash = new.previous_hash;
  if not found then
    raise exception 'audit entry % does not follow the last one', new.no;
  end if;
  return null;
end
$$;

create trigger audit_entry_follows after insert on audit_entry
  for each row execute function follow_audit_chain();

create function guard_audit_head() returns trigger language plpgsql set search_path = kinerja, pg_temp as $$
begin
  if not exists (select 1 from audit_entry e where e.no = new.no and e.hash = new.hash
      and new.no = old.no + 1 and e.previous_hash = old.hash) then
    raise exception 'the end of the audit log moves with its entries only';
  end if;
  return new;
end
$$;

create trigger audit_head_is_guarded before update on audit_head
  for each row execute function guard_audit_head();

create trigger audit_head_stays before delete or truncate or insert on audit_head
  for each statement execute function refuse_audit_change();
