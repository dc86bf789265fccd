-- The organisation over time, its reorganisations, who answers for what in it, and what the coordinator has to work with.

-- What a unit was called, which kind it was and where it belonged, from a day until the next of its periods. Written by the table itself.
create table unit_period (
  organisation text not null references organisation,
  unit uuid not null,
  from_day date not null,
  kind text not null check (kind in ('board', 'administration', 'company', 'unit')),
  name text not null,
  parent uuid,
  -- from this day on there is no such unit
  ended boolean not null default false,
  primary key (organisation, unit, from_day),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, parent) references unit
);
create index unit_period_unit on unit_period (organisation, unit);
create index unit_period_parent on unit_period (organisation, parent);
insert into unit_period (organisation, unit, from_day, kind, name, parent, ended)
  select organisation, id, coalesce(started_on, (created_at at time zone 'Europe/Stockholm')::date), kind, name, parent, ended_at is not null
  from unit;

-- A change holds from the day that `lagesbild.effective_on` names, else from the day it is made; never from before the period that it ends.
create function keep_unit_period() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_day date := coalesce(nullif(current_setting('lagesbild.effective_on', true), '')::date,
                         (new.changed_at at time zone 'Europe/Stockholm')::date);
begin
  if tg_op = 'INSERT' then
    v_day := coalesce(new.started_on, v_day);
  else
    if new.started_on is distinct from old.started_on and new.started_on is not null then
      update unit_period p set from_day = new.started_on
      where p.organisation = new.organisation and p.unit = new.id
        and p.from_day = (select min(q.from_day) from unit_period q where q.organisation = new.organisation and q.unit = new.id)
        and not exists (select from unit_period q where q.organisation = new.organisation and q.unit = new.id
                          and q.from_day <> p.from_day and q.from_day <= new.started_on);
    end if;
    if (new.kind, new.name, new.parent, new.ended_at is null) is not distinct from (old.kind, old.name, old.parent, old.ended_at is null) then
      return null;
    end if;
    if new.ended_at is not null and old.ended_at is null then
      v_day := coalesce(new.ended_on, v_day);
    end if;
    v_day := greatest(v_day, (select max(q.from_day) from unit_period q where q.organisation = new.organisation and q.unit = new.id));
  end if;
  insert into unit_period (organisation, unit, from_day, kind, name, parent, ended)
  values (new.organisation, new.id, v_day, new.kind, new.name, new.parent, new.ended_at is not null)
  on conflict (organisation, unit, from_day)
  do update set kind = excluded.kind, name = excluded.name, parent = excluded.parent, ended = excluded.ended;
  return null;
end $$;
revoke execute on function keep_unit_period() from public;
create trigger keep_period after insert or update on unit for each row execute function keep_unit_period();

-- Changes of the organisation that happen together on a day.
create table reorganisation (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  version integer not null default 1 check (version > 0),
  name text not null check (name <> '' and length(name) <= 120),
  on_day date not null,
  steps jsonb not null default '[]' check (jsonb_typeof(steps) = 'array'),
  -- stopped: its day came and it could not be done as it was planned
  status text not null default 'draft' check (status in ('draft', 'planned', 'done', 'cancelled', 'stopped')),
  created_by text not null,
  created_at timestamptz not null,
  -- in whose name it is done on its day
  planned_by text,
  changed_by text not null,
  changed_at timestamptz not null,
  -- when it was done, cancelled or stopped
  settled_at timestamptz,
  -- register → how many of its records were given another unit
  moved jsonb check (jsonb_typeof(moved) = 'object'),
  primary key (organisation, id),
  check ((settled_at is null) = (status in ('draft', 'planned'))),
  check (status <> 'planned' or planned_by is not null),
  check ((moved is not null) = (status = 'done'))
);
create index reorganisation_due on reorganisation (on_day) where status = 'planned';

-- Who answers for a duty in a unit, who is asked about it and who is told. Without unit: for the whole municipality.
create table responsibility (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  unit uuid,
  duty text not null check (duty in ('report', 'classify', 'risk', 'incidents', 'continuity', 'procurement', 'documents')),
  part text not null check (part in ('responsible', 'asked', 'told')),
  -- one of them: a person, or whoever has a role
  person uuid,
  role text check (role <> '' and length(role) <= 120),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, person) references person,
  check ((person is null) <> (role is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index responsibility_unit on responsibility (organisation, unit);
create index responsibility_person on responsibility (organisation, person);

-- What the coordinator has to work with, as the survey of 2015 asked.
create table mandate (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  -- the coordinator, and where in the organisation
  person uuid,
  unit uuid,
  mandate text check (mandate <> ''),
  decided_by text check (decided_by <> ''),
  decided_on date,
  -- kronor a year
  budget integer check (budget between 0 and 1000000000),
  hours_a_week numeric(4, 1) check (hours_a_week between 0 and 100),
  competence text check (competence <> ''),
  mandate_enough boolean,
  budget_enough boolean,
  hours_enough boolean,
  competence_enough boolean,
  primary key (organisation, id),
  foreign key (organisation, person) references person,
  foreign key (organisation, unit) references unit
);
select make_register('mandate');
create unique index mandate_one on mandate (organisation) where ended_at is null;
create index mandate_person on mandate (organisation, person);
create index mandate_unit on mandate (organisation, unit);

alter table unit_period enable row level security;
alter table reorganisation enable row level security;
alter table responsibility enable row level security;
create policy own on unit_period for select using (organisation = current_organisation());
create policy own_read on reorganisation for select using (organisation = current_organisation());
create policy own_insert on reorganisation for insert
  with check (organisation = current_organisation() and created_by = current_person());
-- What has been done is not changed any more: a new reorganisation changes it back
create policy own_update on reorganisation for update
  using (organisation = current_organisation() and status not in ('done', 'cancelled'))
  with check (organisation = current_organisation() and changed_by = current_person());
create policy own on responsibility using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select on unit_period, reorganisation, responsibility to lagesbild_web;
grant insert (organisation, name, on_day, steps, created_by, created_at, changed_by, changed_at) on reorganisation to lagesbild_web;
grant update (version, name, on_day, steps, status, planned_by, changed_by, changed_at, settled_at, moved) on reorganisation to lagesbild_web;
grant insert (organisation, unit, duty, part, person, role, added_at, added_by) on responsibility to lagesbild_web;
grant update (unit, ended_at, ended_by) on responsibility to lagesbild_web;

-- The worker finds what is due, for every organisation; it is done in the name of whoever planned it.
create policy work on reorganisation for select to lagesbild_worker using (true);
grant select (organisation, id, on_day, status, planned_by) on reorganisation to lagesbild_worker;

-- Stops what whoever planned it may not do any more, and notes it in the log as done by nobody. Gives whether it still waited.
create function stop_reorganisation(p_organisation text, p_id uuid, p_planner text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update reorganisation set status = 'stopped', settled_at = p_at, version = version + 1
    where organisation = p_organisation and id = p_id and planned_by = p_planner and status = 'planned';
  if not found then
    return false;
  end if;
  perform set_config('lagesbild.organisation', p_organisation, true), set_config('lagesbild.person', '', true);
  perform audit_append('reorganisation.stop', p_id::text, jsonb_build_object('planner', p_planner)::text);
  perform set_config('lagesbild.organisation', '', true);
  return true;
end $$;
revoke all on function stop_reorganisation(text, uuid, text, timestamptz) from public;
grant execute on function stop_reorganisation(text, uuid, text, timestamptz) to lagesbild_worker;
