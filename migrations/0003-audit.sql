-- The audit log: append-only and hash-chained per organisation. Nobody writes to the tables; the web process
-- may only call audit_append, which locks the organisation's head, links the entry to it and moves it on.
create table audit_entry (
  organisation text not null references organisation,
  sequence bigint not null,
  at timestamptz not null,
  person text,
  action text not null,
  subject text not null,
  -- JSON as text, so that the bytes that were hashed are the bytes that are kept
  detail text not null check (detail::jsonb is not null),
  previous text not null,
  hash text not null,
  primary key (organisation, sequence)
);

create table audit_head (
  organisation text primary key references organisation,
  sequence bigint not null,
  hash text not null
);

-- What is hashed: every field with its length in bytes before it, so that no two entries share a text.
create function audit_text(fields text[]) returns text language sql immutable
  return (select string_agg(octet_length(convert_to(coalesce(f, ''), 'UTF8')) || ':' || coalesce(f, ''), '' order by i)
          from unnest(fields) with ordinality as t (f, i));

create function audit_append(p_action text, p_subject text, p_detail text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o text := current_organisation();
  head audit_head;
  entry audit_entry;
begin
  if o is null then
    raise exception 'no organisation is set' using errcode = 'insufficient_privilege';
  end if;
  insert into audit_head (organisation, sequence, hash) values (o, 0, '') on conflict do nothing;
  select * into head from audit_head where organisation = o for update;
  entry.organisation := o;
  entry.sequence := head.sequence + 1;
  entry.at := clock_timestamp();
  entry.person := current_person();
  entry.action := p_action;
  entry.subject := p_subject;
  entry.detail := p_detail;
  entry.previous := head.hash;
  entry.hash := encode(sha256(convert_to(audit_text(array[
    entry.organisation, entry.sequence::text,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.person, entry.action, entry.subject, entry.detail, entry.previous]), 'UTF8')), 'hex');
  insert into audit_entry values (entry.*);
  update audit_head set sequence = entry.sequence, hash = entry.hash where organisation = o;
  return entry.sequence;
end $$;
revoke all on function audit_append(text, text, text) from public;

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse();

alter table audit_entry enable row level security;
create policy audit_entry_read on audit_entry for select using (organisation = current_organisation());
alter table audit_head enable row level security;
create policy audit_head_read on audit_head for select using (organisation = current_organisation());

grant select on audit_entry, audit_head to lagesbild_web;
grant execute on function audit_append(text, text, text) to lagesbild_web;
