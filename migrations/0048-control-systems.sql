-- Systems that control something in the world: the zones of their networks and what passes between these, how each is reached, whether it
-- has been tried to bring it back, and how it was judged critical to society. `organisation` is the municipality.

-- A part of a network that holds together, from the office to what protects people when all else fails.
create table zone (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  kind text not null default 'process' check (kind in ('office', 'dmz', 'operation', 'process', 'building', 'mobile', 'safety')),
  summary text check (summary <> ''),
  unit uuid,
  owner uuid,
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, owner) references person
);
select make_register('zone');
select search_register('zone', array['name', 'summary']);
create index zone_unit on zone (organisation, unit);
create index zone_owner on zone (organisation, owner);

-- A way between two zones: what passes, and what stands in it.
create table conduit (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  from_zone uuid,
  to_zone uuid,
  carries text check (carries <> ''),
  protection text check (protection in ('one-way', 'jump-host', 'firewall', 'none')),
  owner uuid,
  primary key (organisation, id),
  foreign key (organisation, from_zone) references zone,
  foreign key (organisation, to_zone) references zone,
  foreign key (organisation, owner) references person,
  check (from_zone <> to_zone)
);
select make_register('conduit');
select search_register('conduit', array['name', 'carries']);
create index conduit_from_zone on conduit (organisation, from_zone);
create index conduit_to_zone on conduit (organisation, to_zone);
create index conduit_owner on conduit (organisation, owner);

-- The zone of an asset was a text of its own: each becomes a zone of the list. What its history says of the text stays, under the name that
-- the column had by then, since a text is no reference.
alter table asset rename column zone to zone_text;
update register_history set changes = (changes - 'zone') || jsonb_build_object('zone_text', changes -> 'zone')
where register = 'asset' and changes ? 'zone';
alter table asset
  add column zone uuid,
  add foreign key (organisation, zone) references zone,
  -- how those who are far away come in: when, by what, and whether the supplier has to be let in each time
  add column remote_when text check (remote_when in ('when-needed', 'always')),
  add column remote_protection text check (remote_protection in ('none', 'password', 'two-factor', 'jump-host')),
  add column vendor_access text check (vendor_access in ('when-opened', 'always')),
  -- whether what it controls can be run without it, and when somebody last tried to bring it back from its copy
  add column by_hand text check (by_hand in ('yes', 'partly', 'no')),
  add column restored_on date;
insert into zone (organisation, name, kind, created_at, created_by, changed_at, changed_by)
select distinct on (organisation, lower(zone_text)) organisation, zone_text,
  case kind when 'control-system' then 'process' else 'office' end, changed_at, changed_by, changed_at, changed_by
from asset where zone_text is not null
order by organisation, lower(zone_text), kind, changed_at;
update asset a set zone = z.id from zone z
where a.zone_text is not null and z.organisation = a.organisation and lower(z.name) = lower(a.zone_text);
alter table asset drop column zone_text;
create index asset_zone on asset (organisation, zone);
grant update (zone, remote_when, remote_protection, vendor_access, by_hand, restored_on) on asset to lagesbild_web;

-- How a system was judged critical to society, or not: by whom, by which method and on which answers. The newest counts; none is altered.
create table critical_judgement (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  asset uuid not null,
  critical boolean not null,
  method text not null check (method in ('risk-and-vulnerability', 'risk-analysis', 'classification')),
  -- what happens when it stops, how soon, to how many, and what there is instead
  harm text not null check (harm in ('none', 'trouble', 'function', 'life')),
  within text not null check (within in ('hours', 'days', 'weeks')),
  reach text not null check (reach in ('few', 'many', 'most')),
  instead text not null check (instead in ('yes', 'partly', 'no')),
  reason text check (reason <> '' and length(reason) <= 2000),
  judged_at timestamptz not null,
  judged_by text not null,
  primary key (organisation, id),
  foreign key (organisation, asset) references asset
);
create index critical_judgement_asset on critical_judgement (organisation, asset, judged_at);
alter table critical_judgement enable row level security;
create policy own on critical_judgement using (organisation = current_organisation())
  with check (organisation = current_organisation() and judged_by = current_person());
grant select on critical_judgement to lagesbild_web;
grant insert (organisation, asset, critical, method, harm, within, reach, instead, reason, judged_at, judged_by)
  on critical_judgement to lagesbild_web;
