-- The clocks of an incident: the law's, and those that an organisation has of its own. They are started by facts of the timeline and
-- stopped by what was sent. What is due is worked out from those in one place (rules/clocks); what is kept here of it is what the worker
-- must find: when each is due, and what somebody has been reminded of.

-- An organisation's own: the police within a day, the insurer within three.
create table incident_own_clock (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> '' and length(name) <= 100),
  starts text not null check (starts in ('occurred', 'discovered', 'known', 'personal-data', 'supplier-told', 'contained', 'resolved')),
  amount integer not null check (amount between 1 and 1000),
  unit text not null check (unit in ('hour', 'day', 'month')),
  recipient text not null check (recipient <> '' and length(recipient) <= 200),
  -- what was noted before it was made does not start it
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz,
  primary key (organisation, id)
);

-- To whom what the law asks for goes, and how, where it is not as the program has it.
create table incident_recipient (
  organisation text not null references organisation,
  clock text not null check (clock in ('early-warning', 'notification', 'final-report', 'personal-data')),
  recipient text not null check (recipient <> '' and length(recipient) <= 200),
  channel text check (channel <> '' and length(channel) <= 400),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation, clock)
);

-- Whether it must be told of: the answers to each question, of which version of the questions, and why not where it need not.
create table incident_judgement (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  incident uuid not null,
  about text not null check (about in ('significance', 'personal-data')),
  version integer not null check (version > 0),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  outcome text not null check (outcome in ('yes', 'no', 'unsure')),
  reason text check (reason <> '' and length(reason) <= 4000),
  judged_at timestamptz not null,
  judged_by text not null,
  primary key (organisation, id),
  foreign key (organisation, incident) references incident,
  check (outcome <> 'no' or reason is not null)
);
create index incident_judgement_incident on incident_judgement (organisation, incident, judged_at);

-- The boards whose personal data was hit. Each is an authority, a controller of its own, and tells the supervisory authority itself.
create table incident_controller (
  organisation text not null references organisation,
  incident uuid not null,
  unit uuid not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- it was found not to be so
  removed_at timestamptz,
  primary key (organisation, incident, unit),
  foreign key (organisation, incident) references incident,
  foreign key (organisation, unit) references unit
);
create index incident_controller_unit on incident_controller (organisation, unit);

-- What somebody has written in a prepared text in the place of what the record says, before it is sent.
create table incident_draft (
  organisation text not null references organisation,
  incident uuid not null,
  clock text not null check (length(clock) <= 60),
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (organisation, incident, clock),
  foreign key (organisation, incident) references incident
);

-- What was sent, when, by whom and with what number. It stays; what was noted by mistake is taken back, with the reason.
create table incident_sent (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  incident uuid not null,
  clock text not null check (length(clock) <= 60),
  -- a progress report is sent in the place of the final one while the incident goes on
  kind text not null check (kind in ('due', 'progress')),
  sent_at timestamptz not null,
  recipient text not null check (recipient <> '' and length(recipient) <= 200),
  reference text check (reference <> '' and length(reference) <= 100),
  -- the prepared text as it was then
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text check (withdrawn_why <> '' and length(withdrawn_why) <= 1000),
  primary key (organisation, id),
  foreign key (organisation, incident) references incident,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create index incident_sent_incident on incident_sent (organisation, incident, sent_at);

-- A clock that has begun. `settled_at`: nothing is to be sent by it any more.
create table incident_clock (
  organisation text not null references organisation,
  incident uuid not null,
  clock text not null check (length(clock) <= 60),
  started_at timestamptz not null,
  due_at timestamptz not null,
  -- when somebody is reminded before and after
  before_at timestamptz not null check (before_at < due_at),
  after_at timestamptz not null check (after_at > due_at),
  settled_at timestamptz,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation, incident, clock),
  foreign key (organisation, incident) references incident
);
create index incident_clock_running on incident_clock (before_at) where settled_at is null;

-- Where a corrected fact moved a clock. Written by the table of clocks itself, so that none is moved in silence.
create table incident_clock_move (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  incident uuid not null,
  clock text not null,
  started_before timestamptz not null,
  started_after timestamptz not null,
  due_before timestamptz not null,
  due_after timestamptz not null,
  moved_at timestamptz not null,
  moved_by text not null,
  primary key (organisation, id),
  foreign key (organisation, incident, clock) references incident_clock
);
create index incident_clock_move_clock on incident_clock_move (organisation, incident, clock, moved_at);

-- What somebody has been reminded of. The key is what keeps one reminder from being sent twice: it is written with the letters.
create table incident_reminder (
  organisation text not null references organisation,
  incident uuid not null,
  clock text not null,
  -- a deadline that has moved is another, of which one is reminded anew
  due_at timestamptz not null,
  stage smallint not null check (stage between 1 and 3),
  reminded_at timestamptz not null,
  primary key (organisation, incident, clock, due_at, stage),
  foreign key (organisation, incident, clock) references incident_clock
);

-- The day of the next of an incident's deadlines: what the home page and the year go by.
alter table incident add column next_deadline_on date;
grant update (next_deadline_on) on incident to lagesbild_web;
create index incident_next_deadline on incident (organisation, next_deadline_on, id) where ended_at is null;

create function keep_clock_move() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.started_at, new.due_at) is distinct from (old.started_at, old.due_at) then
    insert into incident_clock_move (organisation, incident, clock, started_before, started_after, due_before, due_after, moved_at, moved_by)
    values (new.organisation, new.incident, new.clock, old.started_at, new.started_at, old.due_at, new.due_at, new.changed_at, new.changed_by);
  end if;
  return null;
end $$;
revoke execute on function keep_clock_move() from public;
create trigger keep_move after update on incident_clock for each row execute function keep_clock_move();

create function keep_next_deadline() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  v_next date := (select min((c.due_at at time zone 'Europe/Stockholm')::date) from incident_clock c
                  where c.organisation = new.organisation and c.incident = new.incident and c.settled_at is null);
begin
  update incident i set next_deadline_on = v_next, changed_at = new.changed_at, changed_by = new.changed_by
  where i.organisation = new.organisation and i.id = new.incident and i.next_deadline_on is distinct from v_next;
  return null;
end $$;
create trigger keep_next_deadline after insert or update on incident_clock for each row execute function keep_next_deadline();

alter table incident_own_clock enable row level security;
alter table incident_recipient enable row level security;
alter table incident_judgement enable row level security;
alter table incident_controller enable row level security;
alter table incident_draft enable row level security;
alter table incident_sent enable row level security;
alter table incident_clock enable row level security;
alter table incident_clock_move enable row level security;
alter table incident_reminder enable row level security;
create policy own on incident_own_clock using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own on incident_recipient using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
create policy own on incident_judgement using (organisation = current_organisation())
  with check (organisation = current_organisation() and judged_by = current_person());
create policy own on incident_controller using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
create policy own on incident_draft using (organisation = current_organisation())
  with check (organisation = current_organisation() and saved_by = current_person());
create policy own on incident_sent using (organisation = current_organisation())
  with check (organisation = current_organisation() and (withdrawn_by is null or withdrawn_by = current_person()));
create policy own on incident_clock using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
create policy own on incident_clock_move for select using (organisation = current_organisation());
create policy own on incident_reminder using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select, insert, update (ended_at) on incident_own_clock to lagesbild_web;
grant select, insert, update (recipient, channel, changed_at, changed_by) on incident_recipient to lagesbild_web;
grant select, insert on incident_judgement to lagesbild_web;
grant select, insert, update (changed_at, changed_by, removed_at) on incident_controller to lagesbild_web;
grant select, insert, update (texts, saved_at, saved_by) on incident_draft to lagesbild_web;
grant select, update (withdrawn_at, withdrawn_by, withdrawn_why) on incident_sent to lagesbild_web;
grant insert (organisation, incident, clock, kind, sent_at, recipient, reference, texts, recorded_at, recorded_by)
  on incident_sent to lagesbild_web;
grant select, insert, update (started_at, due_at, before_at, after_at, settled_at, changed_at, changed_by)
  on incident_clock to lagesbild_web;
grant select on incident_clock_move to lagesbild_web;
grant select, insert on incident_reminder to lagesbild_web;

-- Which reminders are due is asked by the worker for everyone; each is sent in the scope of a person who may
create policy work on incident_clock for select to lagesbild_worker using (true);
create policy work on incident_reminder for select to lagesbild_worker using (true);
create policy work on incident for select to lagesbild_worker using (true);
grant select (organisation, incident, clock, due_at, before_at, after_at, settled_at) on incident_clock to lagesbild_worker;
grant select (organisation, incident, clock, due_at, stage) on incident_reminder to lagesbild_worker;
grant select (organisation, id, ended_at) on incident to lagesbild_worker;
