-- How what is worth protecting is classified: a municipality's own model where it has one, assessments with an answer to each question,
-- and what was decided. `organisation` is the municipality.

-- The aspects, the levels and what each of them means, one row for each version. Before the first the built-in model holds, as version 0.
create table classification_model (
  organisation text not null references organisation,
  version integer not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (organisation, version)
);

-- One time that an asset is classified. A quick one has one consequence for each aspect, and its levels are preliminary for as long as it
-- stands; a full one has an answer to each question, and its levels come with the decision.
create table assessment (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  asset uuid not null,
  kind text not null check (kind in ('quick', 'full')),
  -- the model that it was decided by
  model integer not null check (model >= 0),
  -- one further with each change to it or to an answer of it
  version integer not null default 1 check (version > 0),
  started_at timestamptz not null,
  started_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- the names of those in the room
  participants jsonb not null default '[]' check (jsonb_typeof(participants) = 'array'),
  confidentiality smallint check (confidentiality between 0 and 4),
  integrity smallint check (integrity between 0 and 4),
  availability smallint check (availability between 0 and 4),
  traceability smallint check (traceability between 0 and 4),
  decided_at timestamptz,
  decided_by text,
  decided_on date,
  next_date date,
  -- what makes it be done again before that date
  revised_when text check (revised_when <> ''),
  -- why it was decided though something speaks against it
  note text check (note <> ''),
  -- from then on another holds, or it was left
  replaced_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, asset) references asset,
  check ((decided_at is null) = (decided_by is null)),
  check ((decided_at is null) = (decided_on is null)),
  check (decided_at is null or kind = 'full')
);
create index assessment_asset on assessment (organisation, asset);
-- One that holds, and one that is being worked on
create unique index assessment_holds on assessment (organisation, asset)
  where replaced_at is null and (kind = 'quick' or decided_at is not null);
create unique index assessment_draft on assessment (organisation, asset)
  where replaced_at is null and kind = 'full' and decided_at is null;

-- What was decided stays as it was decided; all that can happen to it is that another takes its place.
create function keep_decided_assessment() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null
    and (to_jsonb(new) - 'replaced_at') is distinct from (to_jsonb(old) - 'replaced_at') then
    raise exception 'a decided assessment is not changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke execute on function keep_decided_assessment() from public;
create trigger keep_decided before update on assessment for each row execute function keep_decided_assessment();

-- The worst reasonable consequence for one category of one aspect, as 'confidentiality.law', and why. No level: nobody knew.
create table assessment_answer (
  organisation text not null references organisation,
  assessment uuid not null,
  question text not null check (question ~ '^[a-z]+\.[a-z]+$' and length(question) <= 40),
  version integer not null check (version > 0),
  level smallint check (level between 0 and 4),
  why text not null default '' check (length(why) <= 2000),
  answered_at timestamptz not null,
  answered_by text not null,
  primary key (organisation, assessment, question),
  foreign key (organisation, assessment) references assessment
);

alter table classification_model enable row level security;
alter table assessment enable row level security;
alter table assessment_answer enable row level security;
create policy own on classification_model using (organisation = current_organisation())
  with check (organisation = current_organisation() and saved_by = current_person());
create policy own on assessment using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own_read on assessment_answer for select using (organisation = current_organisation());
-- An answer is given to an assessment that nobody has decided yet
create policy own_insert on assessment_answer for insert
  with check (organisation = current_organisation() and answered_by = current_person() and exists (
    select from assessment a where a.organisation = assessment_answer.organisation and a.id = assessment_answer.assessment
      and a.decided_at is null and a.replaced_at is null));
create policy own_update on assessment_answer for update using (organisation = current_organisation())
  with check (organisation = current_organisation() and answered_by = current_person() and exists (
    select from assessment a where a.organisation = assessment_answer.organisation and a.id = assessment_answer.assessment
      and a.decided_at is null and a.replaced_at is null));
grant select, insert on classification_model to lagesbild_web;
grant select on assessment, assessment_answer to lagesbild_web;
grant insert (organisation, asset, kind, model, started_at, started_by, changed_at, changed_by, participants,
              confidentiality, integrity, availability, traceability) on assessment to lagesbild_web;
grant update (model, version, changed_at, changed_by, participants, confidentiality, integrity, availability, traceability,
              decided_at, decided_by, decided_on, next_date, revised_when, note, replaced_at) on assessment to lagesbild_web;
grant insert on assessment_answer to lagesbild_web;
grant update (version, level, why, answered_at, answered_by) on assessment_answer to lagesbild_web;
