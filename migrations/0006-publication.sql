-- A published picture: the result as it was tabulated, fixed. Published means that everyone may read it.
create table publication (
  organisation text not null references organisation,
  survey text not null,
  revision integer not null check (revision > 0),
  result jsonb not null,
  published_at timestamptz not null,
  published_by text,
  primary key (organisation, survey, revision),
  foreign key (organisation, survey) references survey
);

alter table publication enable row level security;
create policy publication_read on publication for select using (true);
create policy publication_add on publication for insert with check (organisation = current_organisation());

grant select, insert on publication to lagesbild_web;

-- Figures that a report has printed, to compare a computed picture with.
create table printed_report (
  organisation text not null references organisation,
  survey text not null,
  figures jsonb not null,
  primary key (organisation, survey),
  foreign key (organisation, survey) references survey
);
alter table printed_report enable row level security;
create policy printed_report_read on printed_report for select using (true);
grant select on printed_report to lagesbild_web;
