-- A report that the analysts of the agency that asks put together. Several can be made of a survey.
create table report (
  organisation text not null references organisation,
  survey text not null,
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  created_at timestamptz not null,
  created_by text,
  primary key (organisation, survey, id),
  foreign key (organisation, survey) references survey
);

-- Every save is a version of its own, and none is ever changed: what someone wrote can always be found again.
create table report_version (
  organisation text not null references organisation,
  survey text not null,
  report text not null,
  version integer not null check (version > 0),
  definition jsonb not null check (octet_length(definition::text) <= 4000000),
  saved_at timestamptz not null,
  saved_by text,
  primary key (organisation, survey, report, version),
  foreign key (organisation, survey, report) references report
);

-- A report with all that it is made of, as the text of its file, and the files that came of it. Fixed: a new edition is a new row.
create table frozen_report (
  organisation text not null references organisation,
  survey text not null,
  report text not null,
  edition integer not null check (edition > 0),
  version integer not null,
  title text not null,
  content text not null,
  data_sha256 text not null check (data_sha256 ~ '^[0-9a-f]{64}$'),
  -- made of the published picture, and of nothing that is not public
  of_published boolean not null,
  frozen_at timestamptz not null,
  frozen_by text,
  primary key (organisation, survey, report, edition),
  foreign key (organisation, survey, report, version) references report_version
);
create index frozen_report_version on frozen_report (organisation, survey, report, version);

create table frozen_file (
  organisation text not null references organisation,
  survey text not null,
  report text not null,
  edition integer not null,
  format text not null check (format in ('pdf', 'docx', 'html')),
  content bytea not null,
  sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
  primary key (organisation, survey, report, edition, format),
  foreign key (organisation, survey, report, edition) references frozen_report
);

-- That a frozen report is public, from when on. What has been published stays so.
create table report_publication (
  organisation text not null references organisation,
  survey text not null,
  report text not null,
  edition integer not null,
  published_at timestamptz not null,
  published_by text,
  primary key (organisation, survey, report, edition),
  foreign key (organisation, survey, report, edition) references frozen_report
);

do $$
declare t text;
begin
  foreach t in array array['report', 'report_version', 'frozen_report', 'frozen_file', 'report_publication'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for insert with check (organisation = current_organisation())', t || '_add', t);
  end loop;
end $$;

create policy report_read on report for select using (organisation = current_organisation());
create policy report_version_read on report_version for select using (organisation = current_organisation());
create policy report_publication_read on report_publication for select using (true);
create policy frozen_report_read on frozen_report for select using (
  organisation = current_organisation() or exists (
    select from report_publication p
    where (p.organisation, p.survey, p.report, p.edition)
        = (frozen_report.organisation, frozen_report.survey, frozen_report.report, frozen_report.edition)));
create policy frozen_file_read on frozen_file for select using (
  organisation = current_organisation() or exists (
    select from report_publication p
    where (p.organisation, p.survey, p.report, p.edition)
        = (frozen_file.organisation, frozen_file.survey, frozen_file.report, frozen_file.edition)));
-- Only what is made of the published picture can be made public
create policy report_publication_of_published on report_publication as restrictive for insert with check (exists (
  select from frozen_report f
  where (f.organisation, f.survey, f.report, f.edition)
      = (report_publication.organisation, report_publication.survey, report_publication.report, report_publication.edition)
    and f.of_published));

-- Nothing here is ever changed
grant select, insert on report, report_version, frozen_report, frozen_file, report_publication to lagesbild_web;
