-- What people do with the tasks that follow from the registers' dates, tasks of their own, the hours that they have, and where the
-- municipality stands month by month. The tasks that follow from a record are asked of the registers each time, and stand nowhere else.

-- What somebody did with one task: of a register, a record, what is to be done and the day that it is due.
create table task_handling (
  organisation text not null references organisation,
  register text not null check (register <> ''),
  record text not null check (record <> ''),
  what text not null check (what <> ''),
  due_on date not null,
  done_at timestamptz,
  done_by text,
  -- how long it took
  minutes smallint check (minutes between 0 and 6000),
  later_until date,
  delegated_to uuid,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation, register, record, what, due_on),
  foreign key (organisation, delegated_to) references person,
  check ((done_at is null) = (done_by is null)),
  check (minutes is null or done_at is not null)
);
create index task_handling_delegated on task_handling (organisation, delegated_to);
create index task_handling_done on task_handling (organisation, done_by, done_at) where done_at is not null;

-- A task that somebody wrote, once or again and again from its first day.
create table own_task (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  title text not null check (title <> '' and length(title) <= 200),
  minutes smallint not null check (minutes between 5 and 6000),
  -- 1 can wait, 2 ought to be done, 3 is law or danger
  weight smallint not null check (weight between 1 and 3),
  due_on date not null,
  every_months smallint check (every_months in (1, 3, 12)),
  -- whose it is; null for whoever plans
  person text,
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  ended_at timestamptz,
  primary key (organisation, id)
);
create index own_task_due on own_task (organisation, due_on) where ended_at is null;

-- How much time somebody has for this in this organisation, and whether they want mail about it.
create table task_setting (
  organisation text not null references organisation,
  person text not null,
  minutes_a_week smallint not null check (minutes_a_week between 0 and 2400),
  digest text not null default 'never' check (digest in ('never', 'weekly', 'monthly')),
  digest_sent_on date,
  language text not null default 'sv' check (language in ('sv', 'en')),
  saved_at timestamptz not null,
  primary key (organisation, person)
);
create index task_setting_digest on task_setting (digest_sent_on) where digest <> 'never';

-- The secret address of somebody's calendar. Who has it reads the calendar until it is taken back or they no longer work there.
create table calendar_feed (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  person text not null,
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  language text not null default 'sv' check (language in ('sv', 'en')),
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation, id)
);
create unique index calendar_feed_one on calendar_feed (organisation, person) where revoked_at is null;

-- How many facts of each part counted as met in the first days of a month.
create table standing (
  organisation text not null references organisation,
  month date not null check (extract(day from month) = 1),
  part text not null check (part <> ''),
  met smallint not null check (met between 0 and total),
  total smallint not null check (total > 0),
  taken_at timestamptz not null,
  primary key (organisation, month, part)
);

alter table task_handling enable row level security;
alter table own_task enable row level security;
alter table task_setting enable row level security;
alter table calendar_feed enable row level security;
alter table standing enable row level security;
create policy own on task_handling using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
create policy own on own_task using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
create policy own on task_setting using (organisation = current_organisation() and person = current_person())
  with check (organisation = current_organisation() and person = current_person());
create policy own on calendar_feed using (organisation = current_organisation() and person = current_person())
  with check (organisation = current_organisation() and person = current_person());
create policy own on standing using (organisation = current_organisation()) with check (organisation = current_organisation());
grant select, insert, update (done_at, done_by, minutes, later_until, delegated_to, changed_at, changed_by)
  on task_handling to lagesbild_web;
grant select, insert, update (title, minutes, weight, due_on, every_months, person, changed_at, changed_by, ended_at)
  on own_task to lagesbild_web;
grant select, insert, update (minutes_a_week, digest, digest_sent_on, language, saved_at) on task_setting to lagesbild_web;
grant select, insert, update (revoked_at) on calendar_feed to lagesbild_web;
grant select, insert on standing to lagesbild_web;

-- Who is to have a letter, and whose standing is to be kept: asked by the worker, done in the name of a person who may
create policy work on task_setting for select to lagesbild_worker using (true);
create policy work on standing for select to lagesbild_worker using (true);
create policy work on membership for select to lagesbild_worker using (true);
grant select (organisation, person, digest, digest_sent_on) on task_setting to lagesbild_worker;
grant select (organisation, month) on standing to lagesbild_worker;
grant select (organisation, person, role, ended_at) on membership to lagesbild_worker;

-- Whose calendar an address is. That the person still works there is asked when the calendar is read, in their scope.
create function open_calendar(p_sha256 text) returns table (organisation text, person text, language text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.organisation, f.person, f.language from calendar_feed f where f.token_sha256 = p_sha256 and f.revoked_at is null
$$;
revoke all on function open_calendar(text) from public;
grant execute on function open_calendar(text) to lagesbild_web;
