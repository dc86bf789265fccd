-- What has gone wrong, and what anyone has told of. A report is somebody's words as they were written; an incident is what the
-- municipality makes of one or several.

create table incident (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  summary text check (summary <> ''),
  kind text not null check (kind in ('outage', 'intrusion', 'malware', 'phishing', 'disclosure', 'loss', 'error', 'physical', 'other')),
  severity text not null default 'unjudged' check (severity in ('unjudged', 'low', 'moderate', 'high', 'critical')),
  status text not null default 'handled' check (status in ('handled', 'follow-up', 'closed')),
  unit uuid,
  asset uuid,
  supplier uuid,
  owner uuid,
  discovered_on date,
  affected text check (affected <> ''),
  cause text check (cause <> ''),
  lessons text check (lessons <> ''),
  follow_up_on date,
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, asset) references asset,
  foreign key (organisation, supplier) references supplier,
  foreign key (organisation, owner) references person
);
select make_register('incident');
select search_register('incident', array['name', 'summary', 'diary']);
create index incident_discovered on incident (organisation, discovered_on, id) where ended_at is null;
create index incident_unit on incident (organisation, unit);
create index incident_asset on incident (organisation, asset);
create index incident_supplier on incident (organisation, supplier);
create index incident_owner on incident (organisation, owner);

-- The timeline: a fact, when it was so and when it was written down. Nothing is altered: what was wrong is corrected by a later row.
create table incident_event (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  incident uuid not null,
  kind text not null check (kind in ('occurred', 'discovered', 'known', 'personal-data', 'supplier-told', 'contained', 'resolved',
    'communication', 'note', 'closed', 'reopened')),
  happened_at timestamptz not null,
  body text check (body <> '' and length(body) <= 4000),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (organisation, id),
  foreign key (organisation, incident) references incident
);
create index incident_event_incident on incident_event (organisation, incident, happened_at);
alter table incident_event enable row level security;
create policy own on incident_event using (organisation = current_organisation())
  with check (organisation = current_organisation() and recorded_by = current_person());
grant select on incident_event to lagesbild_web;
grant insert (organisation, incident, kind, happened_at, body, recorded_at, recorded_by) on incident_event to lagesbild_web;

-- The address of a municipality's open page. It hangs on walls: it is no secret, but cannot be guessed, and can be replaced.
create table incident_page (
  organisation text not null references organisation,
  key text not null check (key ~ '^[a-z2-9]{12}$') unique,
  made_at timestamptz not null,
  made_by text not null,
  replaced_at timestamptz,
  primary key (organisation, key)
);
create unique index incident_page_now on incident_page (organisation) where replaced_at is null;
alter table incident_page enable row level security;
create policy own on incident_page using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select, update (replaced_at) on incident_page to lagesbild_web;
grant insert (organisation, key, made_at, made_by) on incident_page to lagesbild_web;

-- What somebody told. Who, is not kept; the code by which they follow it is kept as a hash.
create table incident_report (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  body text not null check (body <> '' and length(body) <= 4000),
  ongoing text not null check (ongoing in ('yes', 'no', 'unknown')),
  place text check (place <> '' and length(place) <= 200),
  contact text check (contact <> '' and length(contact) <= 200),
  code_sha256 text not null check (code_sha256 ~ '^[0-9a-f]{64}$'),
  reported_at timestamptz not null,
  state text not null default 'new' check (state in ('new', 'incident', 'weakness', 'dismissed')),
  incident uuid,
  measure uuid,
  reason text check (reason <> '' and length(reason) <= 2000),
  -- what the reporter may read of what became of it
  answer text check (answer <> '' and length(answer) <= 2000),
  judged_at timestamptz,
  judged_by text,
  primary key (organisation, id),
  foreign key (organisation, incident) references incident,
  foreign key (organisation, measure) references measure,
  check ((state = 'incident') = (incident is not null)),
  check ((state = 'weakness') = (measure is not null)),
  check (state <> 'dismissed' or reason is not null),
  check ((state = 'new') = (judged_at is null) and (judged_at is null) = (judged_by is null))
);
create index incident_report_new on incident_report (organisation, reported_at) where state = 'new';
create index incident_report_incident on incident_report (organisation, incident);
create index incident_report_measure on incident_report (organisation, measure);
alter table incident_report enable row level security;
create policy own on incident_report using (organisation = current_organisation())
  with check (organisation = current_organisation() and (judged_by is null or judged_by = current_person()));
grant select, update (state, incident, measure, reason, answer, judged_at, judged_by) on incident_report to lagesbild_web;

-- More words from whoever reported.
create table incident_report_note (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  report uuid not null,
  body text not null check (body <> '' and length(body) <= 4000),
  written_at timestamptz not null,
  primary key (organisation, id),
  foreign key (organisation, report) references incident_report
);
create index incident_report_note_report on incident_report_note (organisation, report, written_at);
alter table incident_report_note enable row level security;
create policy own on incident_report_note using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select on incident_report_note to lagesbild_web;

-- The open page, which nobody signs in to. Each of these answers for one key, and nothing else.
create function open_incident_page(p_key text) returns table (name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.name from incident_page p join organisation o on o.id = p.organisation
  where p.key = p_key and p.replaced_at is null
$$;

-- False where the key is none; the report is there when it has answered true.
create function send_incident_report(
  p_key text, p_body text, p_ongoing text, p_place text, p_contact text, p_code_sha256 text, p_at timestamptz
) returns boolean language sql security definer set search_path = public, pg_temp as $$
  with sent as (
    insert into incident_report (organisation, body, ongoing, place, contact, code_sha256, reported_at)
    select p.organisation, p_body, p_ongoing, p_place, p_contact, p_code_sha256, p_at
    from incident_page p where p.key = p_key and p.replaced_at is null
    returning 1)
  select exists (select from sent)
$$;

-- What became of the report that a code is for. The code alone is enough: a page that has been replaced does not shut anyone out.
create function follow_incident_report(p_code_sha256 text)
  returns table (reported_at timestamptz, state text, answer text, notes bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.reported_at, r.state, r.answer,
    (select count(*) from incident_report_note n where n.organisation = r.organisation and n.report = r.id)
  from incident_report r where r.code_sha256 = p_code_sha256
$$;
create unique index incident_report_code on incident_report (code_sha256);

create function add_to_incident_report(p_code_sha256 text, p_body text, p_at timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp as $$
  with added as (
    insert into incident_report_note (organisation, report, body, written_at)
    select r.organisation, r.id, p_body, p_at from incident_report r
    where r.code_sha256 = p_code_sha256
      -- nobody fills the disk with one code
      and (select count(*) from incident_report_note n where n.organisation = r.organisation and n.report = r.id) < 20
    returning 1)
  select exists (select from added)
$$;

revoke all on function open_incident_page(text), follow_incident_report(text), add_to_incident_report(text, text, timestamptz),
  send_incident_report(text, text, text, text, text, text, timestamptz) from public;
grant execute on function open_incident_page(text), follow_incident_report(text), add_to_incident_report(text, text, timestamptz),
  send_incident_report(text, text, text, text, text, text, timestamptz) to lagesbild_web;
