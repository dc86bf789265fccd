-- Exercises of continuity: what is to be played when, what was noted as it went, and what came of it. `organisation` is the municipality.

create table exercise (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  kind text not null default 'table-top' check (kind in ('table-top', 'live')),
  purpose text check (purpose <> ''),
  background text check (background <> ''),
  status text not null default 'planned' check (status in ('planned', 'under-way', 'held', 'cancelled')),
  plan uuid,
  unit uuid,
  -- who leads it
  owner uuid,
  planned_on date,
  held_on date,
  participants text check (participants <> ''),
  conclusions text check (conclusions <> ''),
  begun_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, plan) references continuity_plan,
  foreign key (organisation, unit) references unit,
  foreign key (organisation, owner) references person,
  check ((status in ('under-way', 'held')) or held_on is null)
);
select make_register('exercise');
select search_register('exercise', array['name', 'purpose', 'diary']);
create index exercise_plan on exercise (organisation, plan);
create index exercise_unit on exercise (organisation, unit);
create index exercise_owner on exercise (organisation, owner);

-- What is told to those who exercise, and when: minutes from the beginning. Given once.
create table exercise_inject (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  exercise uuid not null,
  minute smallint not null check (minute between 0 and 1440),
  title text not null check (title <> '' and length(title) <= 200),
  body text not null check (body <> '' and length(body) <= 4000),
  questions text check (questions <> '' and length(questions) <= 2000),
  -- for who leads it alone: what to look for
  look_for text check (look_for <> '' and length(look_for) <= 2000),
  given_at timestamptz,
  given_by text,
  ended_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, exercise) references exercise,
  check ((given_at is null) = (given_by is null))
);
create index exercise_inject_exercise on exercise_inject (organisation, exercise, minute);

-- What was seen as it went: never altered.
create table exercise_note (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  exercise uuid not null,
  kind text not null check (kind in ('observation', 'worked', 'lacking', 'decision')),
  body text not null check (body <> '' and length(body) <= 4000),
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (organisation, id),
  foreign key (organisation, exercise) references exercise
);
create index exercise_note_exercise on exercise_note (organisation, exercise, noted_at);

-- What is to be done after it.
create table exercise_measure (
  organisation text not null references organisation,
  exercise uuid not null,
  measure uuid not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (organisation, exercise, measure),
  foreign key (organisation, exercise) references exercise,
  foreign key (organisation, measure) references measure
);
create index exercise_measure_measure on exercise_measure (organisation, measure);

alter table exercise_inject enable row level security;
alter table exercise_note enable row level security;
alter table exercise_measure enable row level security;
create policy own on exercise_inject using (organisation = current_organisation())
  with check (organisation = current_organisation() and (given_by is null or given_by = current_person()));
create policy own on exercise_note using (organisation = current_organisation())
  with check (organisation = current_organisation() and noted_by = current_person());
create policy own on exercise_measure using (organisation = current_organisation())
  with check (organisation = current_organisation() and added_by = current_person());
grant select, update (given_at, given_by, ended_at) on exercise_inject to lagesbild_web;
grant insert (organisation, exercise, minute, title, body, questions, look_for) on exercise_inject to lagesbild_web;
grant select on exercise_note, exercise_measure to lagesbild_web;
grant insert (organisation, exercise, kind, body, noted_at, noted_by) on exercise_note to lagesbild_web;
grant insert (organisation, exercise, measure, added_at, added_by) on exercise_measure to lagesbild_web;
