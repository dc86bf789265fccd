-- What an incident has hit and who is in it, how grave it was judged to be and by which words, why it happened, and what is done about it.

-- One thing that an incident has hit, or one person with a part in it. A row that was wrong ends.
create table incident_affected (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  incident uuid not null,
  asset uuid,
  supplier uuid,
  unit uuid,
  person uuid,
  role text check (role in ('leads', 'deputy', 'technical', 'communication', 'data-protection', 'informed')),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, incident) references incident,
  foreign key (organisation, asset) references asset,
  foreign key (organisation, supplier) references supplier,
  foreign key (organisation, unit) references unit,
  foreign key (organisation, person) references person,
  check (num_nonnulls(asset, supplier, unit, person) = 1),
  check ((person is null) = (role is null)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index incident_affected_once on incident_affected (organisation, incident, coalesce(asset, supplier, unit, person))
  where ended_at is null;
create index incident_affected_incident on incident_affected (organisation, incident);
create index incident_affected_asset on incident_affected (organisation, asset);
create index incident_affected_supplier on incident_affected (organisation, supplier);
create index incident_affected_unit on incident_affected (organisation, unit);
create index incident_affected_person on incident_affected (organisation, person);
select refuse_ended_references('incident_affected');

-- A measure that was decided because of an incident: something to do while it lasts, or what was learnt.
create table incident_measure (
  organisation text not null references organisation,
  incident uuid not null,
  measure uuid not null,
  kind text not null check (kind in ('task', 'lesson')),
  added_at timestamptz not null,
  added_by text not null,
  primary key (organisation, incident, measure),
  foreign key (organisation, incident) references incident,
  foreign key (organisation, measure) references measure
);
create index incident_measure_measure on incident_measure (organisation, measure);

-- By which words it is judged how grave an incident is: one row for each version. Before the first the built-in words hold, as version 0.
create table incident_severity_model (
  organisation text not null references organisation,
  version integer not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (organisation, version)
);

-- How grave an incident was judged to be, by which version of the words, and why. Nothing is altered.
create table incident_severity (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  incident uuid not null,
  level text not null check (level in ('low', 'moderate', 'high', 'critical')),
  model integer not null check (model >= 0),
  why text not null check (why <> '' and length(why) <= 2000),
  judged_at timestamptz not null,
  judged_by text not null,
  primary key (organisation, id),
  foreign key (organisation, incident) references incident
);
create index incident_severity_incident on incident_severity (organisation, incident, judged_at);

-- Why it happened, and why that was so, a step at a time.
create table incident_cause (
  organisation text not null references organisation,
  incident uuid not null,
  version integer not null check (version > 0),
  steps jsonb not null check (jsonb_typeof(steps) = 'array'),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation, incident),
  foreign key (organisation, incident) references incident
);

alter table incident_affected enable row level security;
alter table incident_measure enable row level security;
alter table incident_severity_model enable row level security;
alter table incident_severity enable row level security;
alter table incident_cause enable row level security;
create policy own_read on incident_affected for select using (organisation = current_organisation());
create policy own_insert on incident_affected for insert
  with check (organisation = current_organisation() and added_by = current_person());
create policy own_update on incident_affected for update using (organisation = current_organisation())
  with check (organisation = current_organisation() and ended_by = current_person());
create policy own on incident_measure using (organisation = current_organisation())
  with check (organisation = current_organisation() and added_by = current_person());
create policy own on incident_severity_model using (organisation = current_organisation())
  with check (organisation = current_organisation() and saved_by = current_person());
create policy own on incident_severity using (organisation = current_organisation())
  with check (organisation = current_organisation() and judged_by = current_person());
create policy own on incident_cause using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
grant select, update (ended_at, ended_by) on incident_affected to lagesbild_web;
grant insert (organisation, incident, asset, supplier, unit, person, role, added_at, added_by) on incident_affected to lagesbild_web;
grant select, insert on incident_measure, incident_severity_model to lagesbild_web;
grant select on incident_severity to lagesbild_web;
grant insert (organisation, incident, level, model, why, judged_at, judged_by) on incident_severity to lagesbild_web;
grant select, insert, update (version, steps, changed_at, changed_by) on incident_cause to lagesbild_web;
