-- What must work whatever happens: critical processes, how long each can stand still, what each of them stands on, and the plans for when it
-- fails. `organisation` is the municipality.

-- How soon it can be back and how much can be lost, as whoever answers for it says; of a supplier as is promised or agreed.
alter table asset
  add column recovery_hours integer check (recovery_hours between 0 and 8760),
  add column loss_hours integer check (loss_hours between 0 and 8760),
  add column recovery_how text check (recovery_how <> '');
grant update (recovery_hours, loss_hours, recovery_how) on asset to lagesbild_web;
alter table supplier add column recovery_hours integer check (recovery_hours between 0 and 8760);
grant update (recovery_hours) on supplier to lagesbild_web;

-- A plan: what it is for and how it is kept alive. What it says stands in its versions.
create table continuity_plan (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  summary text check (summary <> ''),
  unit uuid,
  owner uuid,
  status text not null default 'draft' check (status in ('draft', 'in-force')),
  decided_on date,
  review_months smallint check (review_months between 1 and 120),
  next_review date,
  reviewed_on date,
  exercise_months smallint check (exercise_months between 1 and 120),
  exercised_on date,
  next_exercise date,
  -- whether what it builds on has changed, and when it is to have been gone through for that
  revision text not null default 'none' check (revision in ('none', 'needed')),
  revise_by date,
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, owner) references person,
  check ((status = 'in-force') = (decided_on is not null))
);
select make_register('continuity_plan');
select search_register('continuity_plan', array['name', 'summary', 'diary']);
create index continuity_plan_unit on continuity_plan (organisation, unit);
create index continuity_plan_owner on continuity_plan (organisation, owner);

-- What must be done for somebody outside or inside, whatever happens.
create table process (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  summary text check (summary <> ''),
  unit uuid,
  owner uuid,
  -- where it stands in the register of what is worth protecting: what it needs is asked from there
  asset uuid,
  plan uuid,
  tolerable_hours integer check (tolerable_hours between 0 and 8760),
  recovery_hours integer check (recovery_hours between 0 and 8760),
  point_hours integer check (point_hours between 0 and 8760),
  judged_on date,
  next_review date,
  -- since when something that it stands on is slower than it may be: written by the table itself
  chain_by date,
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, owner) references person,
  foreign key (organisation, asset) references asset,
  foreign key (organisation, plan) references continuity_plan
);
select make_register('process');
select search_register('process', array['name', 'summary']);
create index process_unit on process (organisation, unit);
create index process_owner on process (organisation, owner);
create index process_asset on process (organisation, asset);
create index process_plan on process (organisation, plan);

-- What happens in a category when the process has stood still for so long: none to the worst.
create table process_impact (
  organisation text not null references organisation,
  process uuid not null,
  category text not null check (category in ('life', 'service', 'economy', 'trust', 'law')),
  period text not null check (period in ('4h', '24h', '3d', '1w', '1m')),
  level smallint not null check (level between 0 and 4),
  judged_at timestamptz not null,
  judged_by text not null,
  primary key (organisation, process, category, period),
  foreign key (organisation, process) references process
);

-- A plan's text, as a draft, in force, or as it once was.
create table plan_version (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  plan uuid not null,
  number integer not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'in-force', 'replaced')),
  activation text check (activation <> '' and length(activation) <= 8000),
  alternatives text check (alternatives <> '' and length(alternatives) <= 8000),
  resources text check (resources <> '' and length(resources) <= 8000),
  communication text check (communication <> '' and length(communication) <= 8000),
  return_to_normal text check (return_to_normal <> '' and length(return_to_normal) <= 8000),
  -- one further with each time that the draft is saved
  saved integer not null default 1 check (saved > 0),
  started_at timestamptz not null,
  started_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  decided_at timestamptz,
  decided_by text,
  primary key (organisation, id),
  unique (organisation, plan, number),
  foreign key (organisation, plan) references continuity_plan,
  check ((state = 'draft') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);
create unique index plan_version_draft on plan_version (organisation, plan) where state = 'draft';
create unique index plan_version_in_force on plan_version (organisation, plan) where state = 'in-force';

-- What has been decided is not changed: the next version takes its place.
create function keep_plan_version() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and ((to_jsonb(new) - 'state') is distinct from (to_jsonb(old) - 'state')
                               or old.state <> 'in-force' or new.state <> 'replaced') then
    raise exception 'What has been decided is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function keep_plan_version() from public;
create trigger keep_version before update on plan_version for each row execute function keep_plan_version();

-- Who does what when the plan is used, and whom to reach. Kept up while the plan is in force: a number that is wrong helps nobody.
create table plan_contact (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  plan uuid not null,
  kind text not null check (kind in ('role', 'contact')),
  duty text not null check (duty <> '' and length(duty) <= 200),
  -- one of them
  person uuid,
  supplier uuid,
  name text check (name <> '' and length(name) <= 200),
  -- beside what the register of people or suppliers has
  phone text check (phone <> '' and length(phone) <= 60),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, plan) references continuity_plan,
  foreign key (organisation, person) references person,
  foreign key (organisation, supplier) references supplier,
  check (num_nonnulls(person, supplier, name) = 1),
  check ((ended_at is null) = (ended_by is null))
);
create index plan_contact_plan on plan_contact (organisation, plan, added_at);
create index plan_contact_person on plan_contact (organisation, person);
create index plan_contact_supplier on plan_contact (organisation, supplier);
select refuse_ended_references('plan_contact');

-- What has changed in the registers that a plan in force builds on. Written by the database, so that no way of changing passes it by.
create table plan_trigger (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  plan uuid not null,
  register text not null check (register in ('asset', 'supplier', 'person', 'unit')),
  record uuid not null,
  -- what the record was called then
  name text not null,
  kind text not null check (kind in ('ended', 'phasing-out', 'supplier', 'needed', 'no-longer-needed', 'reached-otherwise',
    'renamed', 'moved')),
  noticed_at timestamptz not null,
  noticed_by text not null,
  handled_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, plan) references continuity_plan
);
create unique index plan_trigger_waits on plan_trigger (organisation, plan, register, record, kind) where handled_at is null;
create index plan_trigger_plan on plan_trigger (organisation, plan);

alter table process_impact enable row level security;
alter table plan_version enable row level security;
alter table plan_contact enable row level security;
alter table plan_trigger enable row level security;
create policy own on process_impact using (organisation = current_organisation())
  with check (organisation = current_organisation() and judged_by = current_person());
create policy own_read on plan_version for select using (organisation = current_organisation());
create policy own_insert on plan_version for insert
  with check (organisation = current_organisation() and started_by = current_person() and state = 'draft');
create policy own_update on plan_version for update using (organisation = current_organisation())
  with check (organisation = current_organisation() and (state <> 'draft' or changed_by = current_person())
    and (state <> 'in-force' or decided_by = current_person()));
create policy own on plan_contact using (organisation = current_organisation()) with check (organisation = current_organisation());
create policy own_read on plan_trigger for select using (organisation = current_organisation());
grant select, insert, update (level, judged_at, judged_by) on process_impact to lagesbild_web;
grant select, update (state, activation, alternatives, resources, communication, return_to_normal, saved, changed_at, changed_by,
                      decided_at, decided_by) on plan_version to lagesbild_web;
grant insert (organisation, plan, number, activation, alternatives, resources, communication, return_to_normal, started_at, started_by,
              changed_at, changed_by) on plan_version to lagesbild_web;
grant select, update (ended_at, ended_by) on plan_contact to lagesbild_web;
grant insert (organisation, plan, kind, duty, person, supplier, name, phone, added_at, added_by) on plan_contact to lagesbild_web;
grant select on plan_trigger to lagesbild_web;

-- The slowest known recovery of all that an asset reaches, with those who supply it, and of who supplies it itself. The slowest and no sum:
-- a circle changes nothing, and where a figure is missing it is a lower bound.
create function slowest_in_chain(p_organisation text, p_asset uuid) returns integer
  language sql stable set search_path = public, pg_temp as $$
  with recursive reached (asset) as (
    select a.id from asset a where a.organisation = p_organisation and a.id = p_asset and a.ended_at is null
    union
    select n.id from reached r
      join dependency d on d.organisation = p_organisation and d.asset = r.asset and d.ended_at is null
      join asset n on n.organisation = p_organisation and n.id = d.needs and n.ended_at is null)
  select max(greatest(case when a.id <> p_asset then a.recovery_hours end, s.recovery_hours))
  from reached r
    join asset a on a.organisation = p_organisation and a.id = r.asset
    left join supplier s on s.organisation = p_organisation and s.id = a.supplier and s.ended_at is null
$$;

-- Of each asset those that need it, at any distance, and itself.
create function assets_above(p_organisation text, p_assets uuid[]) returns table (below uuid, asset uuid)
  language sql stable set search_path = public, pg_temp as $$
  with recursive above (below, asset) as (
    select id, id from unnest(p_assets) as t (id)
    union
    select u.below, a.id from above u
      join dependency d on d.organisation = p_organisation and d.needs = u.asset and d.ended_at is null
      join asset a on a.organisation = p_organisation and a.id = d.asset and a.ended_at is null)
  select u.below, u.asset from above u
$$;

-- The plans in force of the processes that stand on assets, at any distance.
create function plans_above(p_organisation text, p_assets uuid[]) returns table (below uuid, plan uuid)
  language sql stable set search_path = public, pg_temp as $$
  select distinct u.below, c.id from assets_above(p_organisation, p_assets) u
    join process p on p.organisation = p_organisation and p.asset = u.asset and p.ended_at is null
    join continuity_plan c on c.organisation = p_organisation and c.id = p.plan and c.status = 'in-force' and c.ended_at is null
$$;

-- A process is slow while something that it stands on can be back later than it must; since when, stays until it is not.
create function judge_process() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_most integer := coalesce(new.recovery_hours, new.tolerable_hours);
begin
  if new.ended_at is not null or v_most is null or coalesce(slowest_in_chain(new.organisation, new.asset), 0) <= v_most then
    new.chain_by := null;
  elsif tg_op = 'UPDATE' and old.chain_by is not null then
    new.chain_by := old.chain_by;
  else
    new.chain_by := (new.changed_at at time zone 'Europe/Stockholm')::date;
  end if;
  return new;
end $$;
create trigger judge_process before insert or update on process for each row execute function judge_process();

-- Judges those processes again that stand on assets, where what was found does not hold any more.
create function judge_processes_above(p_organisation text, p_assets uuid[], p_at timestamptz, p_by text) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  v_cause text := coalesce(current_setting('lagesbild.cause', true), '');
begin
  -- What is read in can be undone as a whole: what follows from it here is undone by itself
  perform set_config('lagesbild.cause', 'chain', true);
  update process p set changed_at = p_at, changed_by = p_by
  where p.organisation = p_organisation and p.ended_at is null
    and p.asset in (select u.asset from assets_above(p_organisation, p_assets) u)
    and (p.chain_by is not null) is distinct from
        coalesce(slowest_in_chain(p_organisation, p.asset) > coalesce(p.recovery_hours, p.tolerable_hours), false);
  perform set_config('lagesbild.cause', v_cause, true);
end $$;

-- A plan in force is gone through within thirty days of what has changed; when it has been, nothing of it waits any more.
create function keep_revision() returns trigger language plpgsql as $$
begin
  if new.revision = 'none' then
    new.revise_by := null;
  elsif new.revise_by is null then
    new.revise_by := (new.changed_at at time zone 'Europe/Stockholm')::date + 30;
  end if;
  return new;
end $$;
create trigger keep_revision before insert or update on continuity_plan for each row execute function keep_revision();

create function handle_plan_triggers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update plan_trigger set handled_at = new.changed_at
  where organisation = new.organisation and plan = new.id and handled_at is null;
  return null;
end $$;
create trigger handle_triggers after update of revision on continuity_plan for each row
  when (old.revision = 'needed' and new.revision = 'none') execute function handle_plan_triggers();

create function ask_for_revision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_cause text := coalesce(current_setting('lagesbild.cause', true), '');
begin
  perform set_config('lagesbild.cause', 'change-below', true);
  update continuity_plan set revision = 'needed', changed_at = new.noticed_at, changed_by = new.noticed_by
  where organisation = new.organisation and id = new.plan and revision = 'none';
  perform set_config('lagesbild.cause', v_cause, true);
  return null;
end $$;
create trigger ask_for_revision after insert on plan_trigger for each row execute function ask_for_revision();

-- Each of these compares what a statement changed, all of it at once: a form, a reading of ten thousand rows, a reorganisation.
create function follow_assets() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v record;
begin
  for v in
    select n.organisation, max(n.changed_at) as moment, max(n.changed_by) as person, array_agg(n.id) as ids
    from now_rows n join was_rows w on w.organisation = n.organisation and w.id = n.id
    where (n.recovery_hours, n.supplier, n.ended_at is null) is distinct from (w.recovery_hours, w.supplier, w.ended_at is null)
      or n.status = 'phasing-out' and w.status <> 'phasing-out'
    group by n.organisation
  loop
    perform judge_processes_above(v.organisation, v.ids, v.moment, v.person);
    insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
    select n.organisation, u.plan, 'asset', n.id, n.name, k.kind, n.changed_at, n.changed_by
    from plans_above(v.organisation, v.ids) u
      join now_rows n on n.organisation = v.organisation and n.id = u.below
      join was_rows w on w.organisation = n.organisation and w.id = n.id
      cross join lateral (values
        ('ended', n.ended_at is not null and w.ended_at is null),
        ('phasing-out', n.status = 'phasing-out' and w.status <> 'phasing-out'),
        ('supplier', n.supplier is distinct from w.supplier)) k (kind, so)
    where k.so
    on conflict do nothing;
  end loop;
  return null;
end $$;
create trigger follow_assets after update on asset
  referencing old table as was_rows new table as now_rows for each statement execute function follow_assets();

create function follow_suppliers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v record;
begin
  for v in
    select n.organisation, max(n.changed_at) as moment, max(n.changed_by) as person,
      (select array_agg(a.id) from asset a where a.organisation = n.organisation and a.supplier = any(array_agg(n.id))
         and a.ended_at is null) as assets
    from now_rows n join was_rows w on w.organisation = n.organisation and w.id = n.id
    where (n.recovery_hours, n.ended_at is null) is distinct from (w.recovery_hours, w.ended_at is null)
    group by n.organisation
  loop
    perform judge_processes_above(v.organisation, v.assets, v.moment, v.person);
    insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
    select distinct on (u.plan, n.id) n.organisation, u.plan, 'supplier', n.id, n.name, 'ended', n.changed_at, n.changed_by
    from plans_above(v.organisation, v.assets) u
      join asset a on a.organisation = v.organisation and a.id = u.below
      join now_rows n on n.organisation = v.organisation and n.id = a.supplier
      join was_rows w on w.organisation = n.organisation and w.id = n.id
    where n.ended_at is not null and w.ended_at is null
    on conflict do nothing;
  end loop;
  insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
  select distinct on (c.plan, n.id, k.kind) n.organisation, c.plan, 'supplier', n.id, n.name, k.kind, n.changed_at, n.changed_by
  from now_rows n join was_rows w on w.organisation = n.organisation and w.id = n.id
    join plan_contact c on c.organisation = n.organisation and c.supplier = n.id and c.ended_at is null
    join continuity_plan p on p.organisation = c.organisation and p.id = c.plan and p.status = 'in-force' and p.ended_at is null
    cross join lateral (values
      ('ended', n.ended_at is not null and w.ended_at is null),
      ('reached-otherwise', (n.contact_name, n.contact_phone, n.contact_email)
                            is distinct from (w.contact_name, w.contact_phone, w.contact_email))) k (kind, so)
  where k.so
  on conflict do nothing;
  return null;
end $$;
create trigger follow_suppliers after update on supplier
  referencing old table as was_rows new table as now_rows for each statement execute function follow_suppliers();

create function follow_people() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
  select distinct on (p.id, n.id, k.kind) n.organisation, p.id, 'person', n.id, n.name, k.kind, n.changed_at, n.changed_by
  from now_rows n join was_rows w on w.organisation = n.organisation and w.id = n.id
    join continuity_plan p on p.organisation = n.organisation and p.status = 'in-force' and p.ended_at is null
      and (p.owner = n.id or exists (select from plan_contact c where c.organisation = p.organisation and c.plan = p.id
                                       and c.person = n.id and c.ended_at is null))
    cross join lateral (values
      ('ended', n.ended_at is not null and w.ended_at is null),
      ('reached-otherwise', (n.phone, n.email) is distinct from (w.phone, w.email))) k (kind, so)
  where k.so
  on conflict do nothing;
  return null;
end $$;
create trigger follow_people after update on person
  referencing old table as was_rows new table as now_rows for each statement execute function follow_people();

create function follow_units() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
  select distinct on (p.id, n.id, k.kind) n.organisation, p.id, 'unit', n.id, w.name, k.kind, n.changed_at, n.changed_by
  from now_rows n join was_rows w on w.organisation = n.organisation and w.id = n.id
    join continuity_plan p on p.organisation = n.organisation and p.status = 'in-force' and p.ended_at is null
      and (p.unit = n.id or exists (select from process c where c.organisation = p.organisation and c.plan = p.id
                                      and c.unit = n.id and c.ended_at is null))
    cross join lateral (values
      ('ended', n.ended_at is not null and w.ended_at is null),
      ('renamed', n.name <> w.name),
      ('moved', n.parent is distinct from w.parent)) k (kind, so)
  where k.so
  on conflict do nothing;
  return null;
end $$;
create trigger follow_units after update on unit
  referencing old table as was_rows new table as now_rows for each statement execute function follow_units();

create function follow_dependencies() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v record;
begin
  for v in
    select n.organisation, max(coalesce(n.ended_at, n.added_at)) as moment, max(coalesce(n.ended_by, n.added_by)) as person,
      array_agg(n.asset) as assets
    from now_rows n group by n.organisation
  loop
    perform judge_processes_above(v.organisation, v.assets, v.moment, v.person);
    insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
    select distinct on (u.plan, a.id) n.organisation, u.plan, 'asset', a.id, a.name,
      case when n.ended_at is null then 'needed' else 'no-longer-needed' end,
      coalesce(n.ended_at, n.added_at), coalesce(n.ended_by, n.added_by)
    from plans_above(v.organisation, v.assets) u
      join now_rows n on n.organisation = v.organisation and n.asset = u.below
      join asset a on a.organisation = n.organisation and a.id = n.needs
    on conflict do nothing;
  end loop;
  return null;
end $$;
-- The one row of a dependency is made and ended, and nothing else happens to it
create trigger follow_new_dependencies after insert on dependency
  referencing new table as now_rows for each statement execute function follow_dependencies();
create trigger follow_dependencies after update on dependency
  referencing new table as now_rows for each statement execute function follow_dependencies();

revoke all on function slowest_in_chain(text, uuid), assets_above(text, uuid[]), plans_above(text, uuid[]), judge_process(),
  judge_processes_above(text, uuid[], timestamptz, text), keep_revision(), handle_plan_triggers(), ask_for_revision(),
  follow_assets(), follow_suppliers(), follow_people(), follow_units(), follow_dependencies() from public;
