-- Figures that somebody else has published, as their file was read. They are as public here as they were there.
create table published_source (
  organisation text not null references organisation,
  id text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'),
  source text not null,
  added_at timestamptz not null,
  added_by text,
  primary key (organisation, id)
);

-- How the questions of a survey belong to those of an earlier one, or to published figures: every version of the link, never changed.
create table round_link (
  organisation text not null references organisation,
  survey text not null,
  earlier text not null,
  version integer not null check (version > 0),
  -- one of the two, the one that `earlier` names
  earlier_survey text,
  published_source text,
  source text not null,
  saved_at timestamptz not null,
  saved_by text,
  primary key (organisation, survey, earlier, version),
  foreign key (organisation, survey) references survey,
  foreign key (organisation, earlier_survey) references survey,
  foreign key (organisation, published_source) references published_source,
  check (num_nonnulls(earlier_survey, published_source) = 1 and earlier = coalesce(earlier_survey, published_source)),
  check (earlier_survey is distinct from survey)
);
create index round_link_earlier_survey on round_link (organisation, earlier_survey);
create index round_link_published_source on round_link (organisation, published_source);

-- The comparison as it was published, fixed, after disclosure control: never what is hidden in it.
create table round_comparison (
  organisation text not null references organisation,
  survey text not null,
  earlier text not null,
  revision integer not null check (revision > 0),
  version integer not null,
  comparison jsonb not null,
  published_at timestamptz not null,
  published_by text,
  primary key (organisation, survey, earlier, revision),
  foreign key (organisation, survey, earlier, version) references round_link
);
create index round_comparison_link on round_comparison (organisation, survey, earlier, version);

alter table published_source enable row level security;
alter table round_link enable row level security;
alter table round_comparison enable row level security;

create policy published_source_read on published_source for select using (true);
create policy published_source_add on published_source for insert with check (organisation = current_organisation());
create policy round_link_read on round_link for select using (organisation = current_organisation());
create policy round_link_add on round_link for insert with check (organisation = current_organisation());
create policy round_comparison_read on round_comparison for select using (true);
create policy round_comparison_add on round_comparison for insert with check (organisation = current_organisation());

grant select, insert on published_source, round_link, round_comparison to lagesbild_web;
