-- What is required, what is done about it, and what shows that it is done: three things. Catalogues that come with the program are not
-- stored; a requirement is named by its catalogue and its own id, `iso27002/5.1`, whichever they come from.

-- A catalogue that a municipality has read in itself.
create table catalogue (
  organisation text not null references organisation,
  id text not null check (id ~ '^[a-z0-9][a-z0-9.-]{0,63}$' and id not in ('iso27002', 'cybersakerhetslagen')),
  title text not null check (title <> '' and length(title) <= 200),
  format text not null check (format in ('oscal', 'table')),
  file_name text not null check (length(file_name) <= 200),
  -- themes with their requirements, as the program's own catalogues are read
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  imported_at timestamptz not null,
  imported_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  check ((ended_at is null) = (ended_by is null))
);
alter table catalogue enable row level security;
create policy own on catalogue using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select, insert on catalogue to lagesbild_web;
grant update (title, format, file_name, content, imported_at, imported_by, ended_at, ended_by) on catalogue to lagesbild_web;

-- What the municipality does or means to do. Without a unit and a system it works everywhere.
create table measure (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  description text check (description <> ''),
  status text not null default 'planned' check (status in ('proposed', 'planned', 'under-way', 'done', 'dropped')),
  unit uuid,
  asset uuid,
  owner uuid,
  due_on date,
  done_on date,
  -- kronor, and minutes of work
  cost integer check (cost >= 0),
  minutes integer check (minutes >= 0),
  -- what it is expected to give, or gave
  effect text check (effect <> ''),
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, asset) references asset,
  foreign key (organisation, owner) references person
);
select make_register('measure');
create index measure_name on measure (organisation, swedish_order(name), id) where ended_at is null;
create index measure_due on measure (organisation, due_on, id) where ended_at is null;
create index measure_unit on measure (organisation, unit);
create index measure_asset on measure (organisation, asset);
create index measure_owner on measure (organisation, owner);

-- One measure serves many requirements, each as a whole or in part.
create table measure_requirement (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  measure uuid not null,
  requirement text not null check (requirement ~ '^[a-z0-9.-]+/[^ /]+$' and length(requirement) <= 200),
  covers text not null check (covers in ('whole', 'part')),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, measure) references measure,
  check ((ended_at is null) = (ended_by is null))
);
create unique index measure_requirement_once on measure_requirement (organisation, requirement, measure) where ended_at is null;
create index measure_requirement_measure on measure_requirement (organisation, measure);

-- What shows that a measure is in place, until its last day. It ages by itself; taking it away ends it.
create table evidence (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  measure uuid not null,
  kind text not null check (kind in ('text', 'link', 'document')),
  name text not null check (name <> '' and length(name) <= 1000),
  link text check (link ~ '^https?://' and length(link) <= 1000),
  document uuid,
  shown_on date not null,
  valid_until date check (valid_until >= shown_on),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, measure) references measure,
  foreign key (organisation, document) references document,
  check ((kind = 'link') = (link is not null)),
  check ((kind = 'document') = (document is not null)),
  check ((ended_at is null) = (ended_by is null))
);
create index evidence_measure on evidence (organisation, measure);
create index evidence_document on evidence (organisation, document);

-- Whether a requirement applies to the municipality, as decided. A later decision replaces the one before, which is kept.
create table applicability (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  requirement text not null check (requirement ~ '^[a-z0-9.-]+/[^ /]+$' and length(requirement) <= 200),
  applicable boolean not null,
  reason text check (reason <> '' and length(reason) <= 2000),
  decided_by text not null check (decided_by <> '' and length(decided_by) <= 200),
  decided_on date not null,
  noted_at timestamptz not null,
  noted_by text not null,
  replaced_at timestamptz,
  primary key (organisation, id),
  -- what does not apply has a reason
  check (applicable or reason is not null)
);
create unique index applicability_now on applicability (organisation, requirement) where replaced_at is null;

alter table measure_requirement enable row level security;
alter table evidence enable row level security;
alter table applicability enable row level security;
create policy own on measure_requirement using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own on evidence using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own on applicability using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select, update (covers, ended_at, ended_by) on measure_requirement to lagesbild_web;
grant insert (organisation, measure, requirement, covers, added_at, added_by) on measure_requirement to lagesbild_web;
grant select, update (ended_at, ended_by) on evidence to lagesbild_web;
grant insert (organisation, measure, kind, name, link, document, shown_on, valid_until, added_at, added_by) on evidence to lagesbild_web;
grant select, update (replaced_at) on applicability to lagesbild_web;
grant insert (organisation, requirement, applicable, reason, decided_by, decided_on, noted_at, noted_by) on applicability to lagesbild_web;
