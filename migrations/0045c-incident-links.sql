-- A supplier tells of an incident by a secret link, without an account: of one that is known, or of a new one. What is sent waits to be
-- judged as any other report does.
create table incident_link (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  supplier uuid not null,
  incident uuid,
  token_sha256 text not null check (token_sha256 ~ '^[0-9a-f]{64}$') unique,
  -- the last day that it is one
  ends_on date not null,
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, supplier) references supplier,
  foreign key (organisation, incident) references incident,
  check ((ended_at is null) = (ended_by is null))
);
create index incident_link_supplier on incident_link (organisation, supplier);
create index incident_link_incident on incident_link (organisation, incident);
alter table incident_link enable row level security;
create policy own_read on incident_link for select using (organisation = current_organisation());
create policy own_insert on incident_link for insert
  with check (organisation = current_organisation() and made_by = current_person());
create policy own_update on incident_link for update using (organisation = current_organisation())
  with check (organisation = current_organisation() and ended_by = current_person());
grant select, update (ended_at, ended_by) on incident_link to lagesbild_web;
grant insert (organisation, supplier, incident, token_sha256, ends_on, made_at, made_by) on incident_link to lagesbild_web;

alter table incident_report add column link uuid;
alter table incident_report add foreign key (organisation, link) references incident_link;
alter table incident_report add check (link is null or reporter is null);
create index incident_report_link on incident_report (organisation, link);

-- Whose link a token is of: nothing of the incident, whose name may be secret. No row where it is none, or its day is over.
create function open_incident_link(p_token_sha256 text, p_today date) returns table (name text, supplier text, sent bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.name, s.name, (select count(*) from incident_report r where r.organisation = l.organisation and r.link = l.id)
  from incident_link l
    join organisation o on o.id = l.organisation
    join supplier s on s.organisation = l.organisation and s.id = l.supplier
  where l.token_sha256 = p_token_sha256 and l.ended_at is null and l.ends_on >= p_today
$$;

-- False where the token is none, or enough has been sent by it; the report is there when it has answered true.
create function send_by_incident_link(
  p_token_sha256 text, p_today date, p_body text, p_ongoing text, p_place text, p_contact text, p_code_sha256 text, p_at timestamptz
) returns boolean language sql security definer set search_path = public, pg_temp as $$
  with sent as (
    insert into incident_report (organisation, body, ongoing, place, contact, code_sha256, reported_at, link)
    select l.organisation, p_body, p_ongoing, p_place, p_contact, p_code_sha256, p_at, l.id
    from incident_link l
    where l.token_sha256 = p_token_sha256 and l.ended_at is null and l.ends_on >= p_today
      and (select count(*) from incident_report r where r.organisation = l.organisation and r.link = l.id) < 100
    returning 1)
  select exists (select from sent)
$$;
revoke all on function open_incident_link(text, date),
  send_by_incident_link(text, date, text, text, text, text, text, timestamptz) from public;
grant execute on function open_incident_link(text, date),
  send_by_incident_link(text, date, text, text, text, text, text, timestamptz) to lagesbild_web;
