-- A questionnaire being written. What it says stands in its revisions; `revision` is the one that counts now.
-- `version` grows with every change, undo and redo too: whoever saves says which one they had before them.
create table questionnaire_draft (
  organisation text not null references organisation,
  id text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$'),
  -- The id that the questionnaire has in its text, and the version that the draft began as; null where it began as none.
  questionnaire text not null,
  based_on_version integer check (based_on_version > 0),
  revision integer not null check (revision > 0),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  -- Put aside: out of the list, and nothing lost.
  discarded_at timestamptz,
  primary key (organisation, id)
);

-- Every text that a draft has had. Undo goes to `previous`, redo to the latest that has this one as its previous: nothing is removed.
create table questionnaire_draft_revision (
  organisation text not null references organisation,
  draft text not null,
  revision integer not null check (revision > 0),
  previous integer check (previous < revision),
  source text not null check (length(source) <= 300000),
  -- What was done, as { kind, name? }: said in words to whoever undoes it.
  change jsonb not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (organisation, draft, revision),
  foreign key (organisation, draft) references questionnaire_draft,
  foreign key (organisation, draft, previous) references questionnaire_draft_revision
);
create index questionnaire_draft_revision_previous on questionnaire_draft_revision (organisation, draft, previous);

alter table questionnaire_draft enable row level security;
alter table questionnaire_draft_revision enable row level security;

create policy questionnaire_draft_read on questionnaire_draft for select using (organisation = current_organisation());
create policy questionnaire_draft_start on questionnaire_draft for insert
  with check (organisation = current_organisation() and updated_by = current_person());
create policy questionnaire_draft_change on questionnaire_draft for update
  using (organisation = current_organisation())
  with check (organisation = current_organisation() and updated_by = current_person());
create policy questionnaire_draft_revision_read on questionnaire_draft_revision for select
  using (organisation = current_organisation());
create policy questionnaire_draft_revision_write on questionnaire_draft_revision for insert
  with check (organisation = current_organisation() and written_by = current_person());

grant select, insert on questionnaire_draft, questionnaire_draft_revision to lagesbild_web;
grant update (questionnaire, revision, version, updated_at, updated_by, discarded_at) on questionnaire_draft to lagesbild_web;
