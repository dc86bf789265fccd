-- A questionnaire version is fixed once it is published: answers and results refer to it.
create table questionnaire (
  organisation text not null references organisation,
  id text not null,
  version integer not null check (version > 0),
  source text not null,
  published_at timestamptz,
  primary key (organisation, id, version)
);

-- One round of asking. `organisation` is the owner: the agency that asks.
create table survey (
  organisation text not null references organisation,
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  questionnaire text not null,
  version integer not null,
  title_sv text not null,
  title_en text not null,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  -- set once, when collection ends: then partial answers are released to the owner too
  closed_at timestamptz,
  -- made up by a generator: said on every page, file and report that shows it
  synthetic boolean not null default false,
  primary key (organisation, id),
  unique (id),
  foreign key (organisation, questionnaire, version) references questionnaire
);
create index survey_questionnaire on survey (organisation, questionnaire, version);

-- The population: one row per respondent, with the columns that describe it as they stood in the frame file.
create table frame_row (
  organisation text not null references organisation,
  survey text not null,
  respondent text not null references organisation,
  position integer not null,
  columns jsonb not null,
  primary key (organisation, survey, respondent),
  foreign key (organisation, survey) references survey
);
create index frame_row_respondent on frame_row (respondent);

alter table questionnaire enable row level security;
alter table survey enable row level security;
alter table frame_row enable row level security;

-- Questions and surveys are no secret: whoever may see the program may see what is asked.
create policy questionnaire_read on questionnaire for select using (published_at is not null or organisation = current_organisation());
create policy survey_read on survey for select using (true);
create policy frame_row_read on frame_row for select
  using (organisation = current_organisation() or respondent = current_organisation());

grant select on questionnaire, survey, frame_row to lagesbild_web;
