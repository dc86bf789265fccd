-- The registers of a municipality's own work. What all of them share, and the first: who works there and where, suppliers, what is
-- worth protecting and what depends on what, and governing documents. `organisation` is the municipality.

-- The order of Swedish words, the same on every server: å, ä and ö come after z, and other marks count for nothing.
create function swedish_order(p_text text) returns text language sql immutable parallel safe
  return translate(lower(p_text), 'åäöæøéèêëáàâíìîïóòôúùûüýñç', '{|}|}eeeeaaaiiiiooouuuyync') collate "C";

-- What a record was before and after each change: written by the table itself, so that no way of changing passes it by.
create table register_history (
  organisation text not null references organisation,
  register text not null,
  record uuid not null,
  version integer not null check (version > 0),
  changed_at timestamptz not null,
  changed_by text not null,
  -- what did it, where that was no form: 'import:' or 'reorganisation:' with an id, 'bulk', 'undo'
  cause text check (cause <> ''),
  -- column → [before, after]; a new record has null before
  changes jsonb not null check (jsonb_typeof(changes) = 'object'),
  primary key (organisation, register, record, version)
);
create index register_history_cause on register_history (organisation, cause) where cause is not null;

create function keep_register_history() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_old jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  v_new jsonb := to_jsonb(new);
  v_changes jsonb;
begin
  select coalesce(jsonb_object_agg(n.key, jsonb_build_array(v_old -> n.key, n.value)), '{}') into v_changes
  from jsonb_each(v_new) n
  where coalesce(v_old -> n.key, 'null') is distinct from n.value
    and n.key not in ('organisation', 'id', 'version', 'created_at', 'created_by', 'changed_at', 'changed_by');
  insert into register_history (organisation, register, record, version, changed_at, changed_by, cause, changes)
  values (new.organisation, tg_table_name, new.id, new.version, new.changed_at, new.changed_by,
          nullif(current_setting('lagesbild.cause', true), ''), v_changes);
  return null;
end $$;

-- Each change is one version further: who saves on top of a colleague's is found by it.
create function count_register_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

-- Makes a register of a table with the key (organisation, id): its common columns, its history and its row-level security.
create function make_register(p_table regclass) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  execute format($f$
    alter table %1$s
      add column version integer not null default 1 check (version > 0),
      add column created_at timestamptz not null,
      add column created_by text not null,
      add column changed_at timestamptz not null,
      add column changed_by text not null,
      -- nothing is taken away: a record ends
      add column ended_at timestamptz,
      -- diarienummer
      add column diary text check (diary <> ''),
      -- field → the ground on which it is kept secret (OSL), or 'open' where the ground that it has from the start does not hold
      add column secrecy jsonb not null default '{}' check (jsonb_typeof(secrecy) = 'object');
    create trigger count_version before update on %1$s for each row execute function count_register_version();
    create trigger keep_history after insert or update on %1$s for each row execute function keep_register_history();
    alter table %1$s enable row level security;
    create policy own on %1$s using (organisation = current_organisation())
      with check (organisation = current_organisation() and changed_by = current_person());
    grant select, insert on %1$s to lagesbild_web;
  $f$, p_table);
  -- A column that a later migration adds is granted there
  execute (
    select format('grant update (%s) on %s to lagesbild_web', string_agg(quote_ident(attname), ', '), p_table)
    from pg_attribute
    where attrelid = p_table and attnum > 0 and not attisdropped
      and attname not in ('organisation', 'id', 'version', 'created_at', 'created_by'));
end $$;
revoke execute on function make_register(regclass), keep_register_history(), count_register_version() from public;

-- A board, an administration, a company or a part of one, as it is today. `parent` is null for what stands directly under the municipality.
create table unit (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('board', 'administration', 'company', 'unit')),
  name text not null check (name <> ''),
  parent uuid check (parent <> id),
  started_on date,
  ended_on date check (ended_on >= started_on),
  primary key (organisation, id),
  foreign key (organisation, parent) references unit
);
select make_register('unit');
create index unit_parent on unit (organisation, parent);

-- Somebody who works there, with an account or without.
create table person (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  email text check (email <> ''),
  title text check (title <> ''),
  phone text check (phone <> ''),
  unit uuid,
  -- who does their work while they are away
  stand_in uuid check (stand_in <> id),
  -- who signs in as this person
  account text references identity."user",
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, stand_in) references person
);
select make_register('person');
create index person_unit on person (organisation, unit);
create index person_stand_in on person (organisation, stand_in);
create index person_account on person (account);
create unique index person_one_account on person (organisation, account) where ended_at is null;
create unique index person_one_email on person (organisation, lower(email)) where ended_at is null;

create table supplier (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  company_number text check (company_number <> ''),
  contact_name text check (contact_name <> ''),
  contact_email text check (contact_email <> ''),
  contact_phone text check (contact_phone <> ''),
  delivers text check (delivers <> ''),
  owner uuid,
  primary key (organisation, id),
  foreign key (organisation, owner) references person
);
select make_register('supplier');
create index supplier_owner on supplier (organisation, owner);

-- What is worth protecting: processes, sets of information, systems, and systems that control something in the world.
create table asset (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('process', 'information', 'system', 'control-system')),
  name text not null check (name <> ''),
  summary text check (summary <> ''),
  description text check (description <> ''),
  status text not null default 'in-use' check (status in ('planned', 'in-use', 'phasing-out')),
  -- the board or company that it belongs to, in the end its information owner
  unit uuid,
  owner uuid,
  -- who looks after it from day to day
  custodian uuid,
  supplier uuid,
  agreement text check (agreement <> ''),
  process_code text check (process_code <> ''),
  personal_data text check (personal_data in ('none', 'ordinary', 'sensitive', 'protected')),
  -- of systems that control something
  sector text check (sector in ('water', 'sewage', 'heating', 'electricity', 'buildings', 'traffic', 'other')),
  controls text check (controls <> ''),
  critical boolean,
  critical_by text check (critical_by in ('risk-and-vulnerability', 'risk-analysis', 'classification')),
  zone text check (zone <> ''),
  internet text check (internet in ('no', 'behind-protection', 'open')),
  remote_access text check (remote_access in ('none', 'own-staff', 'supplier', 'both')),
  -- the levels that hold now, with what it inherits: written by classification
  confidentiality smallint check (confidentiality between 0 and 4),
  integrity smallint check (integrity between 0 and 4),
  availability smallint check (availability between 0 and 4),
  traceability smallint check (traceability between 0 and 4),
  classified_on date,
  -- when it is to be classified again
  next_date date,
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, owner) references person,
  foreign key (organisation, custodian) references person,
  foreign key (organisation, supplier) references supplier
);
select make_register('asset');
create index asset_name on asset (organisation, swedish_order(name), id) where ended_at is null;
create index asset_next_date on asset (organisation, next_date, id) where ended_at is null;
create index asset_unit on asset (organisation, unit);
create index asset_owner on asset (organisation, owner);
create index asset_custodian on asset (organisation, custodian);
create index asset_supplier on asset (organisation, supplier);

-- `asset` cannot do its work without `needs`: a process without its information, information without its system.
create table dependency (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  asset uuid not null,
  needs uuid not null check (needs <> asset),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, asset) references asset,
  foreign key (organisation, needs) references asset,
  check ((ended_at is null) = (ended_by is null))
);
create unique index dependency_asset on dependency (organisation, asset, needs) where ended_at is null;
create index dependency_assets on dependency (organisation, asset);
create index dependency_needs on dependency (organisation, needs);
alter table dependency enable row level security;
create policy own on dependency using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select, update (ended_at, ended_by) on dependency to lagesbild_web;
grant insert (organisation, asset, needs, added_at, added_by) on dependency to lagesbild_web;

create table document (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('policy', 'guideline', 'routine', 'guidance', 'plan')),
  name text not null check (name <> ''),
  summary text check (summary <> ''),
  status text not null default 'draft' check (status in ('draft', 'in-force', 'replaced', 'repealed')),
  unit uuid,
  owner uuid,
  -- kommunfullmäktige, kommunstyrelse, nämnd, chef
  decided_by text check (decided_by in ('council', 'executive-board', 'board', 'director')),
  decided_on date,
  minute text check (minute <> ''),
  review_months smallint check (review_months between 1 and 120),
  next_review date,
  revised_when text check (revised_when <> ''),
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, owner) references person
);
select make_register('document');
create index document_unit on document (organisation, unit);
create index document_owner on document (organisation, owner);

-- A list as somebody wants to find it again: for themselves, or for everyone there.
create table register_view (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  register text not null,
  name text not null check (name <> '' and length(name) <= 60),
  -- as the address has it after the question mark
  query text not null check (length(query) <= 4000),
  person text not null,
  shared boolean not null default false,
  saved_at timestamptz not null,
  removed_at timestamptz,
  primary key (organisation, id)
);
create unique index register_view_name on register_view (organisation, register, person, lower(name)) where removed_at is null;
alter table register_view enable row level security;
create policy own_read on register_view for select
  using (organisation = current_organisation() and (shared or person = current_person()));
create policy own_write on register_view
  using (organisation = current_organisation() and person = current_person())
  with check (organisation = current_organisation() and person = current_person());
grant select, insert, update (name, query, shared, saved_at, removed_at) on register_view to lagesbild_web;

-- A file that was read into a register. Its id is the cause in the history of what it changed, so that it can be undone as a whole.
create table register_import (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  register text not null,
  file_name text not null,
  -- the column of the file → the field that it was read as, or null where it was left out: proposed the next time
  mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
  added integer not null check (added >= 0),
  changed integer not null check (changed >= 0),
  unchanged integer not null check (unchanged >= 0),
  imported_at timestamptz not null,
  imported_by text not null,
  undone_at timestamptz,
  undone_by text,
  primary key (organisation, id),
  check ((undone_at is null) = (undone_by is null))
);
create index register_import_newest on register_import (organisation, register, imported_at);

-- Who has said, before the first file or text, that nothing classified under säkerhetsskyddslagen is entered here.
create table security_pledge (
  organisation text not null references organisation,
  person text not null,
  pledged_at timestamptz not null,
  primary key (organisation, person)
);

alter table register_history enable row level security;
alter table register_import enable row level security;
alter table security_pledge enable row level security;
create policy own on register_history for select using (organisation = current_organisation());
create policy own on register_import using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own on security_pledge using (organisation = current_organisation() and person = current_person())
  with check (organisation = current_organisation() and person = current_person());
grant select on register_history to lagesbild_web;
grant select, insert, update (undone_at, undone_by) on register_import to lagesbild_web;
grant select, insert on security_pledge to lagesbild_web;
