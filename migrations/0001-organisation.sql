-- The web process works as lagesbild_web: it owns no table, so row-level security always applies to it.
-- Roles belong to the whole server, so another database may have made it already.
do $$ begin
  create role lagesbild_web nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant lagesbild_web to %I', current_user);
exception when others then null; -- a superuser needs no grant
end $$;

grant usage on schema public to lagesbild_web;

-- Who is asking: set for each transaction, empty for a visitor who has not signed in.
create function current_organisation() returns text language sql stable parallel safe
  return nullif(current_setting('lagesbild.organisation', true), '');
create function current_person() returns text language sql stable parallel safe
  return nullif(current_setting('lagesbild.person', true), '');

create table organisation (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  kind text not null check (kind in ('municipality', 'county-board', 'agency')),
  name text not null check (name <> ''),
  county_code text check (county_code ~ '^[0-9]{2}$'),
  created_at timestamptz not null default now()
);

create table membership (
  organisation text not null references organisation,
  person text not null,
  role text not null,
  since timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation, person)
);
create index membership_person on membership (person);

-- The names of organisations are public; who works in them is for the organisation itself and for the person.
alter table organisation enable row level security;
create policy organisation_read on organisation for select using (true);
alter table membership enable row level security;
create policy membership_read on membership for select
  using (organisation = current_organisation() or person = current_person());

grant select on organisation, membership to lagesbild_web;
