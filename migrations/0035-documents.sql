-- What governing documents say, version by version, whom they apply to, and who has read them. The record in `document` is about the
-- document; what is in force, and its decision, is the same in both: see keep_document_decision.

create table document_version (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  document uuid not null,
  number smallint not null check (number > 0),
  -- one draft beside one in force; those before stay, with their decisions; dropped: a draft that came to nothing
  state text not null default 'draft' check (state in ('draft', 'in-force', 'replaced', 'repealed', 'dropped')),
  -- as it is written: see src/platform/written
  body text not null check (length(body) <= 200000),
  -- one further each time the draft is saved: who saves on top of a colleague's is found by it
  saved integer not null default 1 check (saved > 0),
  started_at timestamptz not null,
  started_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- the decision that put it in force, and who entered it
  decided_by text check (decided_by in ('council', 'executive-board', 'board', 'director')),
  decided_on date,
  minute text check (minute <> ''),
  diary text check (diary <> ''),
  entered_at timestamptz,
  entered_by text,
  -- nothing of substance is changed: whoever has read the version before has read this
  editorial boolean not null default false,
  -- who is asked to say that they have read it, among those whom the document applies to
  asked text not null default 'nobody' check (asked in ('nobody', 'everyone', 'roles')),
  asked_roles text[] not null default '{}',
  -- the version whose readers count for it: itself, or the one that it changes editorially
  reading uuid,
  -- when it was replaced or repealed, and why it was repealed
  ended_on date,
  ended_why text check (ended_why <> '' and length(ended_why) <= 500),
  primary key (organisation, id),
  unique (organisation, document, number),
  foreign key (organisation, document) references document,
  foreign key (organisation, reading) references document_version,
  check ((state in ('draft', 'dropped')) = (decided_on is null)),
  check ((decided_on is null) = (decided_by is null)),
  check ((decided_on is null) = (reading is null)),
  check ((decided_on is null) = (entered_at is null) and (entered_at is null) = (entered_by is null)),
  check ((state in ('replaced', 'repealed')) = (ended_on is not null)),
  check ((state = 'repealed') = (ended_why is not null))
);
create unique index document_version_draft on document_version (organisation, document) where state = 'draft';
create unique index document_version_in_force on document_version (organisation, document) where state = 'in-force';
create index document_version_document on document_version (organisation, document);
create index document_version_reading on document_version (organisation, reading);

-- What has been decided is not changed, whoever asks: it is replaced or repealed. Its decision is corrected in the register alone.
create function keep_document_version() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then return new; end if;
  if old.state <> 'in-force' or new.state not in ('in-force', 'replaced', 'repealed')
    or (new.document, new.number, new.body, new.saved, new.started_at, new.started_by, new.changed_at, new.changed_by,
        new.entered_at, new.entered_by, new.editorial, new.reading)
      is distinct from
       (old.document, old.number, old.body, old.saved, old.started_at, old.started_by, old.changed_at, old.changed_by,
        old.entered_at, old.entered_by, old.editorial, old.reading)
    or (pg_trigger_depth() = 1 and (new.decided_by, new.decided_on, new.minute, new.diary)
      is distinct from (old.decided_by, old.decided_on, old.minute, old.diary))
  then
    raise exception 'What has been decided is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function keep_document_version() from public;
create trigger keep_version before update on document_version for each row execute function keep_document_version();

-- One truth: a document with a version in force is in force, by its decision. Correcting the decision in the register, by whatever way,
-- corrects that of the version; the register's history keeps what it was.
create function keep_document_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_state text;
begin
  select v.state into v_state from document_version v
  where v.organisation = new.organisation and v.document = new.id and v.state in ('in-force', 'repealed')
  order by (v.state = 'in-force') desc limit 1;
  if v_state = 'in-force' then
    new.status := 'in-force';
    new.decided_by := coalesce(new.decided_by, old.decided_by);
    new.decided_on := coalesce(new.decided_on, old.decided_on);
    update document_version v
    set decided_by = new.decided_by, decided_on = new.decided_on, minute = new.minute, diary = new.diary
    where v.organisation = new.organisation and v.document = new.id and v.state = 'in-force'
      and (v.decided_by, v.decided_on, v.minute, v.diary)
        is distinct from (new.decided_by, new.decided_on, new.minute, new.diary);
  elsif v_state = 'repealed' and new.status = 'in-force' then
    new.status := 'repealed';
  end if;
  return new;
end $$;
revoke execute on function keep_document_decision() from public;
create trigger keep_decision before update on document for each row execute function keep_document_decision();

-- Whom a document applies to beside the unit of its record, and what of it is excepted. With neither it is the whole municipality. What
-- is below a unit goes with it.
create table document_scope (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  document uuid not null,
  unit uuid not null,
  excepted boolean not null,
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, document) references document,
  foreign key (organisation, unit) references unit,
  check ((ended_at is null) = (ended_by is null))
);
create index document_scope_document on document_scope (organisation, document);
create index document_scope_unit on document_scope (organisation, unit);

-- That somebody has read a version. Said once, by themselves, of what is in force; never taken back.
create table acknowledgement (
  organisation text not null references organisation,
  version uuid not null,
  person uuid not null,
  acknowledged_at timestamptz not null,
  acknowledged_by text not null,
  primary key (organisation, version, person),
  foreign key (organisation, version) references document_version,
  foreign key (organisation, person) references person
);
create index acknowledgement_person on acknowledgement (organisation, person);

alter table document_version enable row level security;
alter table document_scope enable row level security;
alter table acknowledgement enable row level security;
create policy own_read on document_version for select using (organisation = current_organisation());
create policy own_insert on document_version for insert
  with check (organisation = current_organisation() and started_by = current_person() and state = 'draft');
create policy own_update on document_version for update using (organisation = current_organisation())
  with check (organisation = current_organisation() and (state <> 'draft' or changed_by = current_person()));
create policy own on document_scope using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own_read on acknowledgement for select using (organisation = current_organisation());
create policy own_insert on acknowledgement for insert
  with check (organisation = current_organisation() and acknowledged_by = current_person()
    and exists (select from person p where p.organisation = acknowledgement.organisation and p.id = acknowledgement.person
      and p.account = current_person() and p.ended_at is null)
    and exists (select from document_version v where v.organisation = acknowledgement.organisation
      and v.reading = acknowledgement.version and v.state = 'in-force'));
grant select, insert (organisation, document, number, body, started_at, started_by, changed_at, changed_by)
  on document_version to lagesbild_web;
grant update (state, body, saved, changed_at, changed_by, decided_by, decided_on, minute, diary, entered_at, entered_by, editorial,
              asked, asked_roles, reading, ended_on, ended_why) on document_version to lagesbild_web;
-- A reorganisation gives the rows of a unit that ends to the unit that takes over
grant select, insert (organisation, document, unit, excepted, added_at, added_by), update (unit, ended_at, ended_by)
  on document_scope to lagesbild_web;
grant select, insert on acknowledgement to lagesbild_web;
