-- What the agency that asks makes of the texts that respondents wrote. `field` is the id of a text question, or QUESTION.OPTION for what is
-- written beside an option; `organisation` is everywhere the owner of the survey. No municipality sees any of it but what is published.

-- How a field is coded: by how many, and when their codings were last laid open beside each other.
create table code_book (
  organisation text not null references organisation,
  survey text not null,
  field text not null check (field <> ''),
  coders smallint not null default 2 check (coders in (1, 2)),
  compared_at timestamptz,
  compared_by text,
  primary key (organisation, survey, field),
  foreign key (organisation, survey) references survey
);

-- A code ends or is merged into another, and is never removed.
create table code (
  organisation text not null references organisation,
  survey text not null,
  field text not null,
  id text not null check (id ~ '^[a-z0-9][a-z0-9_]{0,63}$'),
  name_sv text not null check (name_sv <> ''),
  -- empty where Swedish serves
  name_en text not null,
  description text not null,
  position integer not null,
  ended_at timestamptz,
  merged_into text,
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null,
  changed_by text,
  primary key (organisation, survey, field, id),
  foreign key (organisation, survey, field) references code_book,
  foreign key (organisation, survey, field, merged_into) references code,
  check (merged_into is null or (ended_at is not null and merged_into <> id))
);
create index code_merged_into on code (organisation, survey, field, merged_into);

-- The codes that one person has given one text, as a list of ids: empty when no code fits, null when all was taken back.
create table text_coding (
  organisation text not null references organisation,
  survey text not null,
  field text not null,
  respondent text not null,
  coder text not null,
  codes jsonb check (jsonb_typeof(codes) = 'array'),
  version integer not null default 1 check (version > 0),
  coded_at timestamptz not null,
  primary key (organisation, survey, field, respondent, coder),
  foreign key (organisation, survey, field) references code_book,
  foreign key (organisation, survey, respondent) references frame_row (organisation, survey, respondent)
);
create index text_coding_respondent on text_coding (organisation, survey, respondent);

-- What a person has decided that a text is coded as, where the coders differed.
create table text_decision (
  organisation text not null references organisation,
  survey text not null,
  field text not null,
  respondent text not null,
  codes jsonb not null check (jsonb_typeof(codes) = 'array'),
  version integer not null default 1 check (version > 0),
  decided_at timestamptz not null,
  decided_by text,
  primary key (organisation, survey, field, respondent),
  foreign key (organisation, survey, field) references code_book,
  foreign key (organisation, survey, respondent) references frame_row (organisation, survey, respondent)
);
create index text_decision_respondent on text_decision (organisation, survey, respondent);

-- A text as everyone may read it, without the respondent and without a time that could be laid beside another. The random id is its place
-- in the order.
create table published_text (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  survey text not null,
  field text not null,
  text text not null check (text <> ''),
  withdrawn boolean not null default false,
  primary key (organisation, id),
  foreign key (organisation, survey) references survey
);
create index published_text_field on published_text (organisation, survey, field);

-- What has been decided about publishing a text: who wrote what is published stands only here. The original stays in `answer`.
create table text_release (
  organisation text not null references organisation,
  survey text not null,
  field text not null,
  respondent text not null,
  status text not null check (status in ('released', 'withdrawn', 'kept-back')),
  published uuid,
  redacted boolean not null default false,
  version integer not null default 1 check (version > 0),
  decided_at timestamptz not null,
  decided_by text,
  primary key (organisation, survey, field, respondent),
  foreign key (organisation, survey, respondent) references frame_row (organisation, survey, respondent),
  foreign key (organisation, published) references published_text,
  check (status = 'kept-back' or published is not null)
);
create index text_release_respondent on text_release (organisation, survey, respondent);
create index text_release_published on text_release (organisation, published);

do $$
declare t text;
begin
  foreach t in array array['code_book', 'code', 'text_coding', 'text_decision', 'text_release'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (organisation = current_organisation())', t || '_read', t);
    execute format('create policy %I on %I for insert with check (organisation = current_organisation())', t || '_add', t);
    execute format('create policy %I on %I for update using (organisation = current_organisation())', t || '_change', t);
  end loop;
end $$;

alter table published_text enable row level security;
-- Only once the survey itself is published, and until it is withdrawn
create policy published_text_read on published_text for select using (
  organisation = current_organisation() or (not withdrawn and exists (
    select from publication p where p.organisation = published_text.organisation and p.survey = published_text.survey)));
create policy published_text_add on published_text for insert with check (organisation = current_organisation());
create policy published_text_change on published_text for update using (organisation = current_organisation());

grant select, insert on code_book, code, text_coding, text_decision, published_text, text_release to lagesbild_web;
grant update (coders, compared_at, compared_by) on code_book to lagesbild_web;
grant update (name_sv, name_en, description, position, ended_at, merged_into, version, changed_at, changed_by) on code to lagesbild_web;
grant update (codes, version, coded_at) on text_coding to lagesbild_web;
grant update (codes, version, decided_at, decided_by) on text_decision to lagesbild_web;
grant update (text, withdrawn) on published_text to lagesbild_web;
grant update (status, published, redacted, version, decided_at, decided_by) on text_release to lagesbild_web;
